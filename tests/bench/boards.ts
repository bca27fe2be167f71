import { makeLibrary } from '../../src/app/library';
import { assert } from '../../src/base/assert';
import { beginResource } from '../../src/kinds/begin';
import { kind } from '../../src/kinds/visual-timetable/kind';
import type { Look } from '../../src/model/look';
import type { PageSetup } from '../../src/model/page';
import type { Resource } from '../../src/model/resource';
import type { SymbolEntry } from '../../src/symbols/symbol';
import { loadLibrary } from '../support/library';

const built = loadLibrary();
const library = makeLibrary(built.catalogue, built.shapes);
/** Words with a picture that carries them, each picture once: what boards are really made of. */
const wordsWithPictures = eachPictureOnce(built.catalogue.entries.filter(({ fit }) => fit === 'good'));
const CHANGED_AT = Date.UTC(2025, 8, 1);

export interface Wish {
  readonly id: string;
  readonly cards: number;
  readonly page: PageSetup;
  /** mm */
  readonly cardSize: Look['cardSize'];
}

/** A timetable of so many different cards, each with its picture. */
export function makeBoard({ id, cards, page, cardSize }: Wish): Resource {
  assert(cards <= wordsWithPictures.length, `The library has no ${cards} words with a good picture.`);
  const lines = wordsWithPictures
    .slice(0, cards)
    .map(({ name }) => ({ label: name, time: null, endTime: null }));
  let last = 0;
  const makeId = () => {
    last += 1;
    return `card-${last}`;
  };
  const start = kind.start();
  const content = kind.fromLines(start.content, lines, { pictureFor: library.pictureFor, makeId });
  const look = { ...start.look, cardSize };
  return beginResource(kind, { content, page, look }, { id, title: `Board ${id}`, now: CHANGED_AT });
}

function eachPictureOnce(entries: readonly SymbolEntry[]): readonly SymbolEntry[] {
  const seen = new Set<number>();
  return entries.filter(({ at }) => {
    const fresh = !seen.has(at[0]);
    seen.add(at[0]);
    return fresh;
  });
}
