import { FONTS, type FontId, type Weight } from '../../scene/fonts';

/**
 * What a face is called in the PDF. Six letters and a plus say that only the letters used are embedded (ISO 32000-1,
 * 9.6.4); they differ from face to face.
 */
export function faceName(font: FontId, weight: Weight): string {
  const at = FONTS.findIndex(({ id }) => id === font);
  const letter = String.fromCharCode('A'.charCodeAt(0) + at);
  const family = (FONTS[at]?.family ?? font).replaceAll(' ', '');
  return weight === 700 ? `CUEC${letter}B+${family}-Bold` : `CUEC${letter}R+${family}-Regular`;
}
