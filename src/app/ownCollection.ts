import { base64 } from '../exchange/pictures/base64';
import { drawingBox } from '../exchange/pictures/freehand';
import type { OwnPicture } from '../model/ownPicture';
import { CALLED_SO } from '../symbols/callings';
import { buildSearch, rankSymbols, type SymbolSearch } from '../symbols/search';
import { type Drawing, rasterDrawing, type SymbolEntry } from '../symbols/symbol';
import type { Collection } from './collections';

export const OWN_GROUP = 'Photos and drawings';
/** Better than any built-in picture of that word: somebody made this one for it. */
const BEFORE_ALL = -1;

/** The class's own pictures as search, groups and boards meet them. What is kept for boards alone is drawn, and never offered. */
export function ownCollection(pictures: readonly OwnPicture[]): Collection {
  const byId = new Map(pictures.map((picture) => [picture.id, symbolOf(picture)]));
  const offered = pictures
    .filter(({ removedAt }) => removedAt === null)
    .flatMap(({ id }) => byId.get(id) ?? []);
  let search: SymbolSearch | null = null;
  return {
    id: 'own',
    first: true,
    groups: [OWN_GROUP],
    inGroup: (group) => (group === OWN_GROUP ? offered : []),
    entry: (id) => byId.get(id) ?? null,
    pictures: drawnOnce(pictures),
    ranked: (query, limit, spelling) => {
      if (offered.length === 0) return [];
      search ??= buildSearch({ entries: offered, wordless: [] });
      return rankSymbols(search, query, limit, spelling).map((found) =>
        found.rank <= CALLED_SO ? { ...found, rank: BEFORE_ALL } : found,
      );
    },
    creditOf: () => '',
  };
}

function symbolOf({ id, name, person, removedAt }: OwnPicture): SymbolEntry {
  return {
    id,
    name,
    shows: name,
    synonyms: [],
    tags: [],
    group: OWN_GROUP,
    licence: 'own',
    fit: 'unrated',
    person,
    hidden: removedAt !== null,
    at: [0, 0],
    other: null,
  };
}

/** A photo becomes an address when it is first shown, and then stays one. */
function drawnOnce(pictures: readonly OwnPicture[]): (id: string) => Drawing | null {
  const byId = new Map(pictures.map((picture) => [picture.id, picture]));
  return (id) => {
    const picture = byId.get(id);
    return picture ? drawingOf(picture.artwork) : null;
  };
}

/** By the artwork itself: a photo that was renamed is not made anew. */
const drawings = new WeakMap<OwnPicture['artwork'], Drawing>();

function drawingOf(artwork: OwnPicture['artwork']): Drawing {
  const known = drawings.get(artwork);
  if (known) return known;
  const drawing = artwork.type === 'photo' ? photoDrawing(artwork) : penDrawing(artwork);
  drawings.set(artwork, drawing);
  return drawing;
}

function photoDrawing({
  mime,
  bytes,
  width,
  height,
}: Extract<OwnPicture['artwork'], { type: 'photo' }>): Drawing {
  return rasterDrawing({ href: `data:${mime};base64,${base64(bytes)}`, width, height });
}

function penDrawing({ lines }: Extract<OwnPicture['artwork'], { type: 'drawing' }>): Drawing {
  return {
    box: drawingBox(lines),
    shapes: lines.map(({ d, colour, width }) => ({ d, stroke: colour, width, cap: 'round', join: 'round' })),
  };
}
