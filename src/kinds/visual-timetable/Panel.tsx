import { ChoiceField, TextField, Toggle } from '../../ui/fields';
import type { PanelProps } from '../contract';
import { ActivityFields } from './ActivityFields';
import type { VisualTimetable } from './content';

const LAYOUTS = [
  { value: 'horizontal', words: 'Across' },
  { value: 'vertical', words: 'Down' },
  { value: 'two-rows', words: 'Two rows' },
  { value: 'list', words: 'List' },
] as const;
const CLOCKS = [
  { value: '12', words: '1:15' },
  { value: '24', words: '13:15' },
] as const;

/** The timetable’s own fields: for one activity, or for the whole day. */
export function Panel({ content, selected, onChange }: PanelProps<VisualTimetable>) {
  if (selected !== null) return <ActivityFields content={content} id={selected} onChange={onChange} />;
  const timed = content.activities.some(({ time }) => time !== null);
  const set = (change: Partial<VisualTimetable>, mark?: string) => onChange({ ...content, ...change }, mark);
  return (
    <>
      <ChoiceField
        name="Cards go"
        value={content.layout}
        options={LAYOUTS}
        onChoose={(layout) => set({ layout })}
      />
      <TextField
        name="Day or date"
        value={content.day}
        maxLength={120}
        onInput={(day) => set({ day }, 'day')}
      />
      {timed && (
        <Toggle name="Show times" checked={content.showTimes} onChange={(showTimes) => set({ showTimes })} />
      )}
      {content.showTimes && timed && (
        <ChoiceField
          name="Clock"
          value={content.clock}
          options={CLOCKS}
          onChoose={(clock) => set({ clock })}
        />
      )}
      <Toggle
        name="Number the cards"
        checked={content.showNumbers}
        onChange={(showNumbers) => set({ showNumbers })}
      />
      <Toggle
        name="Finished pocket at the end"
        checked={content.finishedPocket}
        onChange={(finishedPocket) => set({ finishedPocket })}
      />
    </>
  );
}
