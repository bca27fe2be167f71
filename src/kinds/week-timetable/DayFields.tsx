import { useState } from 'preact/hooks';
import { ChoiceField, Toggle } from '../../ui/fields';
import { ColourRound, SwatchField } from '../../ui/SwatchField';
import { PALE_COLOURS } from '../wordPalettes';
import { DAY_COUNTS, DAYS, type Day, type WeekTimetable } from './content';
import { setDayColour } from './edits';

const SHOWS = [
  { value: 'week', words: 'The week' },
  { value: 'day', words: 'One day' },
] as const;
const WEEKS = [
  { value: 'one', words: 'Every week' },
  { value: 'A', words: 'Week A' },
  { value: 'B', words: 'Week B' },
  { value: 'both', words: 'Both' },
] as const;

interface DayFieldsProps {
  readonly content: WeekTimetable;
  readonly onChange: (content: WeekTimetable) => void;
}

/** Which days and weeks are in view, and how days are told apart. */
export function DayFields({ content, onChange }: DayFieldsProps) {
  const set = (change: Partial<WeekTimetable>) => onChange({ ...content, ...change });
  const days = DAYS.slice(0, content.days).map((value) => ({ value, words: value }));
  return (
    <>
      <ChoiceField name="Show" value={content.shows} options={SHOWS} onChoose={(shows) => set({ shows })} />
      {content.shows === 'day' && (
        <ChoiceField name="Day" value={content.day} options={days} onChoose={(day) => set({ day })} />
      )}
      <ChoiceField
        name="Two weeks that take turns"
        value={content.weeks}
        options={WEEKS}
        onChoose={(weeks) => set({ weeks })}
      />
      <ChoiceField
        name="Days"
        value={`${content.days}`}
        options={DAY_COUNTS.map((count) => ({ value: `${count}`, words: `${count}` }))}
        onChoose={(count) => set(daysChanged(content, Number(count) === 7 ? 7 : 5))}
      />
      <ChoiceField
        name="Mark today"
        value={content.today ?? 'none'}
        options={[{ value: 'none', words: 'No day' }, ...days]}
        onChoose={(today) => set({ today: today === 'none' ? null : (today as Day) })}
      />
      <Toggle
        name="A colour for each day"
        checked={content.dayColours}
        onChange={(dayColours) => set({ dayColours })}
      />
      {content.dayColours && <ColourFields content={content} onChange={onChange} />}
    </>
  );
}

/** A day that goes out of view can not be shown or marked. */
function daysChanged({ day, today }: WeekTimetable, days: WeekTimetable['days']): Partial<WeekTimetable> {
  const inView = DAYS.slice(0, days);
  return {
    days,
    day: inView.includes(day) ? day : 'Monday',
    today: today !== null && inView.includes(today) ? today : null,
  };
}

function ColourFields({ content, onChange }: DayFieldsProps) {
  const [day, setDay] = useState<Day>('Monday');
  const at = DAYS.indexOf(day);
  return (
    <>
      <ChoiceField
        name="Choose a colour for"
        value={day}
        options={DAYS.slice(0, content.days).map((value) => ({ value, words: value }))}
        onChoose={setDay}
      />
      <SwatchField
        name="Its colour"
        value={content.colours[at] ?? null}
        options={PALE_COLOURS.map((colour) => ({ ...colour, shown: <ColourRound colour={colour.value} /> }))}
        onChoose={(colour) => colour !== null && onChange(setDayColour(content, at, colour))}
      />
    </>
  );
}
