import { MAX_WORDS } from '../../model/content';
import { ChoiceField, TextField, Toggle } from '../../ui/fields';
import { CardCutFields } from '../CardCutFields';
import type { PanelProps } from '../contract';
import type { FlashCards } from './content';
import { setMeaning } from './edits';

const SIZES = [
  { value: 'key-ring', words: 'Key ring 5 × 7 cm' },
  { value: 'playing', words: '63 × 88 mm' },
  { value: 'A7', words: 'A7' },
  { value: 'A6', words: 'A6' },
  { value: 'square', words: 'Square 5 cm' },
  { value: 'strip', words: 'Strip 4 × 10 cm' },
] as const;
const BACKS = [
  { value: 'none', words: 'None' },
  { value: 'fold', words: 'Beside it, to fold' },
  { value: 'duplex', words: 'Print both sides' },
] as const;
const EDGES = [
  { value: 'long', words: 'Long edge' },
  { value: 'short', words: 'Short edge' },
] as const;

/** Fields of the whole set, or what the chosen card means. */
export function Panel({ content, selected, onChange }: PanelProps<FlashCards>) {
  if (selected !== null) {
    const meaning = content.cards.find(({ card }) => card.id === selected)?.meaning ?? '';
    return (
      <TextField
        name="Meaning, for the back"
        value={meaning}
        maxLength={MAX_WORDS}
        onInput={(typed) => onChange(setMeaning(content, selected, typed), `meaning ${selected}`)}
      />
    );
  }
  const set = (change: Partial<FlashCards>) => onChange({ ...content, ...change });
  return (
    <>
      <ChoiceField name="Size" value={content.size} options={SIZES} onChoose={(size) => set({ size })} />
      {content.size !== 'square' && (
        <Toggle name="On its side" checked={content.turned} onChange={(turned) => set({ turned })} />
      )}
      <Toggle
        name="Word on the front"
        checked={content.wordOnFront}
        onChange={(wordOnFront) => set({ wordOnFront })}
      />
      <ChoiceField
        name="Word on the back"
        value={content.backs}
        options={BACKS}
        onChoose={(backs) => set({ backs })}
      />
      {content.backs === 'duplex' && (
        <ChoiceField
          name="The printer turns it over the"
          value={content.edge}
          options={EDGES}
          onChoose={(edge) => set({ edge })}
        />
      )}
      <Toggle name="Ten circles to tick" checked={content.ticks} onChange={(ticks) => set({ ticks })} />
      <CardCutFields cut={content.cut} holes={['none', 'top-left']} onChange={(cut) => set({ cut })} />
    </>
  );
}
