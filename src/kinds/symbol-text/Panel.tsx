import { passageText } from '../../model/passage';
import { ChoiceField, NumberField, Toggle } from '../../ui/fields';
import { DENSITIES, type Density } from '../../words/symbolise';
import type { PanelProps } from '../contract';
import { withPassageText } from '../passage';
import { PICTURE_SIZE, type SymbolText, WORD_GAP } from './content';
import { WordsFound } from './WordsFound';

const DENSITY_NAMES: Record<Density, string> = {
  none: 'None',
  key: 'Key words',
  most: 'Most words',
  every: 'Every word',
};
const PLACES = [
  { value: 'over', words: 'Over the words' },
  { value: 'margin', words: 'In the margin' },
] as const;

/** Which words have pictures, and how the text lies. A word of its own has no other fields than every card has. */
export function Panel({ content, selected, reader, onChange }: PanelProps<SymbolText>) {
  if (selected !== null) return null;
  const set = (change: Partial<SymbolText>, mark?: string) => onChange({ ...content, ...change }, mark);
  const withDensity = (density: Density) => {
    const typed = { text: passageText(content.words), density };
    set({ density, words: withPassageText(content.words, typed, reader) });
  };
  return (
    <>
      <WordsFound content={content} />
      <ChoiceField
        name="Pictures for"
        value={content.density}
        options={DENSITIES.map((value) => ({ value, words: DENSITY_NAMES[value] }))}
        onChoose={withDensity}
      />
      <ChoiceField
        name="Pictures stand"
        value={content.place}
        options={PLACES}
        onChoose={(place) => set({ place })}
      />
      <NumberField
        name="Picture size"
        value={content.pictureSize}
        {...PICTURE_SIZE}
        unit="mm"
        onChange={(pictureSize) => set({ pictureSize }, 'pictureSize')}
      />
      <NumberField
        name="Space between words"
        value={content.wordGap}
        {...WORD_GAP}
        step={0.5}
        unit="mm"
        onChange={(wordGap) => set({ wordGap }, 'wordGap')}
      />
      <Toggle
        name="One sentence a line"
        checked={content.bySentence}
        onChange={(bySentence) => set({ bySentence })}
      />
    </>
  );
}
