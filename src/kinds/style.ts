import { type Look, TINTS } from '../model/look';
import { BLACK_GROUND, type CardStyle } from '../scene/cardStyle';

/** A look as the scene wants it: its tint as a colour, and black where pictures are white on it. */
export function cardStyleOf(look: Look): CardStyle {
  return { ...look, ground: look.pictureStyle === 'white-on-black' ? BLACK_GROUND : TINTS[look.tint] };
}
