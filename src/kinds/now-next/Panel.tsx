import { Button } from '../../ui/Button';
import { ChoiceField, TextField, Toggle } from '../../ui/fields';
import type { PanelProps } from '../contract';
import type { NowNext } from './content';
import { stepOn, withHeading } from './edits';

const PLACES = [
  { value: '1', words: 'Now' },
  { value: '2', words: 'Now, next' },
  { value: '3', words: 'Now, next, then' },
] as const;
const PLACE_NAMES = ['the first place', 'the second place', 'the third place'] as const;

/** Stepping on comes first: it is pressed all day long. */
export function Panel({ content, selected, onChange }: PanelProps<NowNext>) {
  if (selected !== null) return null;
  const set = (change: Partial<NowNext>, mark?: string) => onChange({ ...content, ...change }, mark);
  return (
    <>
      {content.cards.length > 0 && (
        <Button icon="later" onClick={() => onChange(stepOn(content))}>
          Step on
        </Button>
      )}
      <ChoiceField
        name="Shows"
        value={`${content.places}`}
        options={PLACES}
        onChoose={(places) => set({ places: Number(places) as NowNext['places'] })}
      />
      {content.headings.slice(0, content.places).map((heading, at) => (
        <TextField
          key={PLACE_NAMES[at]}
          name={`Word over ${PLACE_NAMES[at]}`}
          value={heading}
          maxLength={30}
          onInput={(word) => onChange(withHeading(content, at, word), `heading ${at}`)}
        />
      ))}
      <Toggle
        name="Finished pocket at the end"
        checked={content.finishedPocket}
        onChange={(finishedPocket) => set({ finishedPocket })}
      />
      <Toggle
        name="Time left"
        checked={content.showTimeLeft}
        onChange={(showTimeLeft) => set({ showTimeLeft })}
      />
      {content.showTimeLeft && (
        <TextField
          name="How long"
          hint="Empty leaves a box to write in"
          value={content.timeLeft}
          maxLength={60}
          onInput={(timeLeft) => set({ timeLeft }, 'time left')}
        />
      )}
    </>
  );
}
