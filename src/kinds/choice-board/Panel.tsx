import { MAX_WORDS } from '../../model/content';
import { ChoiceField, TextField, Toggle } from '../../ui/fields';
import type { PanelProps } from '../contract';
import { CELLS } from './cells';
import type { ChoiceBoard } from './content';
import { hasWayOut, setCells, setWayOut, WAYS_OUT, type WayOut } from './edits';

const SHAPES = [
  { value: 'fill', words: 'Fill the page' },
  { value: 'square', words: 'Square, in the card size' },
] as const;
const EACH = Object.keys(WAYS_OUT) as WayOut[];
const ROWS = [0, 1, 2] as const;

/** How many choices and how large; the ways out; what the rows are called. */
export function Panel({ content, selected, onChange }: PanelProps<ChoiceBoard>) {
  if (selected !== null) return null;
  const set = (change: Partial<ChoiceBoard>, mark?: string) => onChange({ ...content, ...change }, mark);
  const named = (row: number, words: string) =>
    ROWS.map((at) => (at === row ? words : (content.headings[at] ?? '')));
  return (
    <>
      <ChoiceField
        name="Choices on a page"
        value={content.cells}
        options={CELLS.map((value) => ({ value, words: value }))}
        onChoose={(cells) => onChange(setCells(content, cells))}
      />
      <ChoiceField name="Cells" value={content.shape} options={SHAPES} onChoose={(shape) => set({ shape })} />
      {EACH.map((id) => (
        <Toggle
          key={id}
          name={`Offer “${WAYS_OUT[id].label}”`}
          checked={hasWayOut(content, id)}
          onChange={(wanted) => onChange(setWayOut(content, id, wanted))}
        />
      ))}
      <Toggle
        name="Headings over the rows"
        checked={content.showHeadings}
        onChange={(showHeadings) => set({ showHeadings })}
      />
      {content.showHeadings &&
        ROWS.map((row) => (
          <TextField
            key={row}
            name={`Row ${row + 1}`}
            value={content.headings[row] ?? ''}
            maxLength={MAX_WORDS}
            onInput={(words) => set({ headings: named(row, words) }, `row ${row}`)}
          />
        ))}
    </>
  );
}
