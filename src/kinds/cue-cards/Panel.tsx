import { MAX_WORDS } from '../../model/content';
import { ChoiceField, TextField, Toggle } from '../../ui/fields';
import { CardCutFields } from '../CardCutFields';
import type { PanelProps } from '../contract';
import type { CueCards } from './content';

const SIZES = [
  { value: 'key-ring', words: 'Key ring 5 × 7 cm' },
  { value: 'lanyard', words: 'Lanyard 54 × 86 mm' },
  { value: 'square', words: 'Square 5 cm' },
  { value: 'A7', words: 'A7' },
  { value: 'A6', words: 'A6' },
] as const;
const LAYOUTS = [
  { value: 'single', words: 'One picture' },
  { value: 'plan', words: 'A heading and three helps' },
] as const;
const EDGE_NAMES = [
  { value: 'none', words: 'None' },
  { value: 'yellow', words: 'Yellow' },
  { value: 'blue', words: 'Blue' },
  { value: 'orange', words: 'Orange' },
  { value: 'purple', words: 'Purple' },
  { value: 'grey', words: 'Grey' },
] as const;

/** Fields of the whole set; a single card has none of its own. */
export function Panel({ content, selected, onChange }: PanelProps<CueCards>) {
  if (selected !== null) return null;
  const set = (change: Partial<CueCards>, mark?: string) => onChange({ ...content, ...change }, mark);
  const words = (name: string, key: 'edgeWord' | 'stem' | 'link' | 'foot', hint?: string) => (
    <TextField
      name={name}
      value={content[key]}
      maxLength={MAX_WORDS}
      onInput={(typed) => set({ [key]: typed }, key)}
      {...(hint === undefined ? {} : { hint })}
    />
  );
  return (
    <>
      <ChoiceField
        name="Each card shows"
        value={content.layout}
        options={LAYOUTS}
        onChoose={(layout) => set({ layout })}
      />
      {content.layout === 'plan' && words('Over the heading', 'stem')}
      {content.layout === 'plan' && words('Over the helps', 'link')}
      <ChoiceField name="Size" value={content.size} options={SIZES} onChoose={(size) => set({ size })} />
      {content.size !== 'square' && (
        <Toggle name="On its side" checked={content.turned} onChange={(turned) => set({ turned })} />
      )}
      {content.layout === 'single' && (
        <Toggle
          name="Big words, small picture"
          checked={content.bigWords}
          onChange={(bigWords) => set({ bigWords })}
        />
      )}
      <CardCutFields cut={content.cut} onChange={(cut) => set({ cut })} />
      <ChoiceField name="Edge" value={content.edge} options={EDGE_NAMES} onChoose={(edge) => set({ edge })} />
      {content.edge !== 'none' && words('Word on the edge', 'edgeWord', 'What the set is about, as “food”')}
      {words('Last line of each card', 'foot', 'As a telephone number of the school. No names of pupils.')}
    </>
  );
}
