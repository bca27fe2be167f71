import { MAX_WORDS } from '../../model/content';
import { ChoiceField, TextField, Toggle } from '../../ui/fields';
import { PaletteField } from '../../ui/PaletteField';
import type { PanelProps } from '../contract';
import { WORD_CLASS_NAMES, WORD_CLASSES } from '../wordClasses';
import { colourOfClass, PALE_COLOURS } from '../wordPalettes';
import { type CommunicationBoard, placeOf } from './content';
import { holds, resized, setWordClass } from './edits';
import { SIZES } from './grids';

const CLASSES = WORD_CLASSES.map((value) => ({ value, words: WORD_CLASS_NAMES[value] }));
const PALETTES = [
  { value: 'fitzgerald', words: 'Fitzgerald type' },
  { value: 'goossens', words: 'Goossens type' },
  { value: 'own', words: 'Our own' },
  { value: 'none', words: 'No colours' },
] as const;
const PAINTS = [
  { value: 'fill', words: 'Whole cell' },
  { value: 'border', words: 'Border, saves ink' },
] as const;

/** The board’s own fields: the class of one word, or size and colours of the whole board. */
export function Panel({ content, selected, onChange }: PanelProps<CommunicationBoard>) {
  if (selected !== null) {
    return (
      <ChoiceField
        name="Kind of word"
        value={placeOf(content, selected)?.wordClass ?? 'things'}
        options={CLASSES}
        onChoose={(wordClass) => onChange(setWordClass(content, selected, wordClass))}
      />
    );
  }
  const set = (change: Partial<CommunicationBoard>, mark?: string) =>
    onChange({ ...content, ...change }, mark);
  return (
    <>
      <ChoiceField
        name="Cells"
        value={content.size}
        options={SIZES.filter((size) => holds(content, size)).map((value) => ({ value, words: value }))}
        onChoose={(size) => onChange(resized(content, size))}
      />
      <PaletteField
        name="Colours for kinds of word"
        palettes={PALETTES}
        parts={CLASSES}
        palette={content.palette}
        colours={PALE_COLOURS}
        own={content.own}
        colourOf={colourOfClass}
        onChange={(palette, own) => set({ palette, own })}
      />
      {content.palette !== 'none' && (
        <>
          <ChoiceField
            name="Colour"
            value={content.paint}
            options={PAINTS}
            onChoose={(paint) => set({ paint })}
          />
          <Toggle
            name="Key to the colours"
            checked={content.showKey}
            onChange={(showKey) => set({ showKey })}
          />
        </>
      )}
      <TextField
        name="Small print at the foot"
        value={content.smallPrint}
        maxLength={MAX_WORDS}
        onInput={(smallPrint) => set({ smallPrint }, 'small print')}
      />
    </>
  );
}
