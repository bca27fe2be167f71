import type { People, PictureStyle } from '../../base/dress';
import { samplePicture } from '../../symbols/people/samples';
import { PictureChoices } from '../parts/PictureChoices';
import { SymbolPicture } from '../parts/SymbolPicture';

interface StyleFieldProps {
  readonly people: People;
  readonly value: PictureStyle;
  readonly onChoose: (style: PictureStyle) => void;
}

const STYLES: readonly (readonly [style: PictureStyle, words: string])[] = [
  ['colour', 'Colour'],
  ['line', 'Line, to colour in'],
  ['grey', 'Grey'],
  ['high-contrast', 'High contrast'],
  ['white-on-black', 'White on black'],
];

/** Each style as it makes the pupil look. */
export function StyleField({ people, value, onChoose }: StyleFieldProps) {
  const options = STYLES.map(([style, words]) => ({
    value: style,
    words,
    picture: (
      <SymbolPicture
        symbolId="standing"
        pictures={samplePicture}
        size={52}
        dress={{ people, style, place: 'sample' }}
      />
    ),
  }));
  return <PictureChoices name="Pictures" value={value} options={options} onChoose={onChoose} />;
}
