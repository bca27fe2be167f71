import { type Dress, isAsDrawn } from '../base/dress';
import { drawn } from './people/drawn';
import { dressed } from './people/dressed';
import { styled } from './styles/styled';
import type { Artwork, Drawing } from './symbol';

/** Drawings kept: a board of sixty in a mixed class, several times over. */
const MOST_KEPT = 1500;

/** Gives a picture as a look asks for it: the very same object each time, and the one as drawn where nothing changes. */
export type Wardrobe = (pictureId: string, dress?: Dress) => Drawing | null;

/** Each picture is read, dressed and styled once and then kept. `artwork` finds it; null while it is not there. */
export function wardrobe(artwork: (pictureId: string) => Artwork | null): Wardrobe {
  const plain = new Map<string, { readonly artwork: Artwork; readonly drawing: Drawing }>();
  const changed = new Map<string, Drawing>();
  const find = (pictureId: string) => {
    const known = plain.get(pictureId);
    const found = known ? null : artwork(pictureId);
    if (known || !found) return known ?? null;
    const made = { artwork: found, drawing: drawn(found) };
    plain.set(pictureId, made);
    return made;
  };
  return (pictureId, dress) => {
    const picture = find(pictureId);
    if (!picture || !dress) return picture?.drawing ?? null;
    const key = `${pictureId} ${keyOf(dress)}`;
    const known = changed.get(key);
    if (known) return known;
    const made = change(pictureId, picture, dress);
    if (changed.size >= MOST_KEPT) changed.clear();
    changed.set(key, made);
    return made;
  };
}

function change(
  pictureId: string,
  { artwork, drawing }: { readonly artwork: Artwork; readonly drawing: Drawing },
  dress: Dress,
): Drawing {
  const asAsked = isAsDrawn(dress.people) ? drawing : (dressed(artwork, dress, pictureId) ?? drawing);
  return styled(asAsked, dress.style);
}

/** Dresses are made anew with every scene, and say the same in the same order. */
const keys = new WeakMap<Dress['people'], string>();

function keyOf({ people, style, place }: Dress): string {
  const known = keys.get(people) ?? JSON.stringify(people);
  keys.set(people, known);
  return `${known} ${style} ${place}`;
}
