import { type Look, TINTS } from '../model/look';
import type { CardStyle } from '../scene/cardStyle';

/** A look as the scene wants it: its tint as a colour. */
export function cardStyleOf(look: Look): CardStyle {
  return { ...look, ground: TINTS[look.tint] };
}
