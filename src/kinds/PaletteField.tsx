import { useState } from 'preact/hooks';
import { ChoiceField } from '../ui/fields';
import { ColourRound, SwatchField } from '../ui/SwatchField';
import { WORD_CLASS_NAMES, WORD_CLASSES, type WordClass } from './wordClasses';
import { colourOfClass, type OwnColours, PALE_COLOURS, type PaletteName } from './wordPalettes';

const NAMES = [
  { value: 'fitzgerald', words: 'Fitzgerald type' },
  { value: 'goossens', words: 'Goossens type' },
  { value: 'own', words: 'Our own' },
  { value: 'none', words: 'No colours' },
] as const;

interface PaletteFieldProps {
  readonly palette: PaletteName;
  readonly own: OwnColours;
  readonly onChange: (palette: PaletteName, own: OwnColours) => void;
}

/** One version of colour coding, or the school's own, class by class. */
export function PaletteField({ palette, own, onChange }: PaletteFieldProps) {
  const [name, setName] = useState<WordClass>('people');
  return (
    <>
      <ChoiceField
        name="Colours for kinds of word"
        value={palette}
        options={NAMES}
        onChoose={(next) => onChange(next, own)}
      />
      {palette === 'own' && (
        <>
          <ChoiceField
            name="Choose a colour for"
            value={name}
            options={WORD_CLASSES.map((value) => ({ value, words: WORD_CLASS_NAMES[value] }))}
            onChoose={setName}
          />
          <SwatchField
            name="Its colour"
            value={colourOfClass(name, palette, own)}
            options={PALE_COLOURS.map((colour) => ({
              ...colour,
              shown: <ColourRound colour={colour.value} />,
            }))}
            onChoose={(colour) => onChange(palette, colour === null ? own : { ...own, [name]: colour })}
          />
        </>
      )}
    </>
  );
}
