import { ChoiceField } from '../../ui/fields';
import { CardCutFields } from '../CardCutFields';
import type { PanelProps } from '../contract';
import type { Labels } from './content';

const SIZES = [
  { value: 'peg', words: 'Peg 6 × 4 cm' },
  { value: 'shelf', words: 'Shelf 5 cm' },
  { value: 'drawer', words: 'Tray 10 × 15 cm' },
  { value: 'half', words: 'Half a page' },
  { value: 'page', words: 'Whole page' },
] as const;
const PLACES = [
  { value: 'left', words: 'Beside the word' },
  { value: 'above', words: 'Above the word' },
] as const;
const MOST = [
  { value: 'picture', words: 'Big picture' },
  { value: 'both', words: 'Picture and word' },
  { value: 'word', words: 'Big word' },
] as const;

/** Fields of the whole sheet; a single label has none of its own. */
export function Panel({ content, selected, onChange }: PanelProps<Labels>) {
  if (selected !== null) return null;
  const set = (change: Partial<Labels>) => onChange({ ...content, ...change });
  return (
    <>
      <ChoiceField name="Size" value={content.size} options={SIZES} onChoose={(size) => set({ size })} />
      <ChoiceField
        name="Picture"
        value={content.symbol}
        options={PLACES}
        onChoose={(symbol) => set({ symbol })}
      />
      <ChoiceField name="Shows" value={content.most} options={MOST} onChoose={(most) => set({ most })} />
      <CardCutFields cut={content.cut} onChange={(cut) => set({ cut })} />
    </>
  );
}
