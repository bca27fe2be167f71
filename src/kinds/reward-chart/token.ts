import { dressAt, peopleOnCard } from '../../base/dress';
import { type Card, pictureId } from '../../model/card';
import type { Look } from '../../model/look';
import type { TokenPicture } from '../../scene/tokens';

/** What lies on a ring: the token’s picture, drawn as its card is; nothing where it has none. */
export function tokenPicture(token: Card, look: Look): TokenPicture | null {
  const shown = pictureId(token.picture);
  if (shown === null) return null;
  const dress = dressAt(peopleOnCard(token.people, look.people), look.pictureStyle, token.id);
  return { pictureId: shown, description: token.label, ...(dress && { dress }) };
}
