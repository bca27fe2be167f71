import { inset } from '../../../scene/geometry';
import type { Scene } from '../../../scene/nodes';
import { drawn, together } from '../../drawing';
import type { WorksheetWord } from '../content';
import { drawFaces, type GameFace } from '../draw/gameFaces';
import { betterTurned, gameCards, once } from '../draw/games';
import { halvesOf, keyTiles, middleOf } from '../draw/keyRows';
import { distinct } from '../make/distinct';
import { DOMINO_LEAST, type DominoPlan, makeDominoes } from '../make/dominoes';
import { numberNamed } from '../make/numbers';
import { ready, type Sheet, type SheetLevel } from '../task';

/** 50 by 100 mm; ten tiles to begin with, 21 and more as a stretch (practice.md 2.18). */
const TILE = { width: 100, height: 50 } as const;
const TILES: Readonly<Record<SheetLevel, number>> = { 1: 10, 2: 12, 3: 21 };
const RIM = 2;
const NOTE = 'Dominoes of 100 × 50 mm. Cut along the grey lines. Laid out whole, they close to a ring.';

interface Plan extends DominoPlan<WorksheetWord> {
  /** All the words are numbers, which have faces of their own. */
  readonly numbers: boolean;
}

export const dominoes = ready<Plan>({
  id: 'dominoes',
  name: 'Dominoes',
  blurb: 'Tiles to lay end to end until they close to a ring',
  least: DOMINO_LEAST,
  plan: ({ words, level, random }) => ({
    ...makeDominoes(distinct(words), { tiles: TILES[level], alike: level === 1 }, random),
    numbers: words.every(({ card }) => numberNamed(card.label) !== null),
  }),
  draw: (plan, sheet) => (sheet.key ? ring(plan, sheet) : tiles(plan, sheet)),
});

function tiles({ mixed, numbers }: Plan, sheet: Sheet): readonly Scene[] {
  return gameCards(sheet, {
    count: mixed.length,
    card: betterTurned(TILE, sheet),
    note: NOTE,
    draw: (places, first) => {
      const faces = places.flatMap((place, at) => {
        const tile = mixed[first + at];
        if (!tile) return [];
        const [left, right] = halvesOf(place);
        return [
          { face: leftFace(tile.left, sheet.level, numbers), box: inset(left, RIM) },
          { face: rightFace(tile.right, sheet.level, numbers), box: inset(right, RIM) },
        ];
      });
      return [once(drawFaces(faces, sheet.setting)), together([drawn(...places.map(middleOf))])];
    },
  });
}

function ring({ ring, numbers }: Plan, sheet: Sheet): readonly Scene[] {
  const pairs = ring.map(
    ({ left, right }) =>
      [leftFace(left, sheet.level, numbers), rightFace(right, sheet.level, numbers)] as const,
  );
  const words = 'The ring in order. The last tile meets the first.';
  return keyTiles(sheet, pairs, { verbs: ['match'], words });
}

function leftFace({ card }: WorksheetWord, level: SheetLevel, numbers: boolean): GameFace {
  if (numbers) {
    const number = numberNamed(card.label) ?? 0;
    return { card, number, as: level === 3 ? 'spelt' : 'numeral' };
  }
  if (level === 3) return { card, as: 'word' };
  return { card, as: level === 1 ? 'both' : 'picture' };
}

/** Numeral to numeral, to dots, and a word to things to count; picture to picture, to word, and word to meaning. */
function rightFace({ card, meaning }: WorksheetWord, level: SheetLevel, numbers: boolean): GameFace {
  if (numbers) {
    const number = numberNamed(card.label) ?? 0;
    return { card, number, as: ({ 1: 'numeral', 2: 'dots', 3: 'objects' } as const)[level] };
  }
  if (level === 1) return { card, as: 'both' };
  if (level === 2) return { card, as: 'word' };
  return meaning.trim() === '' ? { card, as: 'picture' } : { card, as: 'clue', words: meaning };
}
