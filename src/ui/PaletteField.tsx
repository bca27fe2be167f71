import { useState } from 'preact/hooks';
import { assert } from '../base/assert';
import { ChoiceField } from './fields';
import { ColourRound, SwatchField } from './SwatchField';

interface Option<T> {
  readonly value: T;
  readonly words: string;
}

interface PaletteFieldProps<Name extends string, Part extends string> {
  readonly name: string;
  readonly palettes: readonly Option<Name>[];
  /** What has a colour: classes of words, parts of a sentence. */
  readonly parts: readonly Option<Part>[];
  readonly palette: Name;
  /** Offered for each, `#rrggbb`. */
  readonly colours: readonly { readonly value: string; readonly name: string }[];
  readonly own: Readonly<Partial<Record<Part, string>>>;
  readonly colourOf: (
    part: Part,
    palette: Name,
    own: Readonly<Partial<Record<Part, string>>>,
  ) => string | null;
  readonly onChange: (palette: Name, own: Readonly<Partial<Record<Part, string>>>) => void;
}

/** One version of colour coding, or the school's own, part by part. */
export function PaletteField<Name extends string, Part extends string>(props: PaletteFieldProps<Name, Part>) {
  const { name, palettes, parts, palette, colours, own, colourOf, onChange } = props;
  const [first] = parts;
  assert(first, 'A palette colours something.');
  const [part, setPart] = useState<Part>(first.value);
  return (
    <>
      <ChoiceField name={name} value={palette} options={palettes} onChoose={(next) => onChange(next, own)} />
      {palette === 'own' && (
        <>
          <ChoiceField name="Choose a colour for" value={part} options={parts} onChoose={setPart} />
          <SwatchField
            name="Its colour"
            value={colourOf(part, palette, own)}
            options={colours.map((colour) => ({
              ...colour,
              shown: <ColourRound colour={colour.value} />,
            }))}
            onChoose={(colour) => onChange(palette, colour === null ? own : { ...own, [part]: colour })}
          />
        </>
      )}
    </>
  );
}
