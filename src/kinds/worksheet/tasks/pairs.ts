import { emptyPlace } from '../../../model/items';
import { inset } from '../../../scene/geometry';
import type { Scene } from '../../../scene/nodes';
import type { Worksheet, WorksheetWord } from '../content';
import { drawFaces, type GameFace } from '../draw/gameFaces';
import { gameCards } from '../draw/games';
import { keyTiles } from '../draw/keyRows';
import { distinct } from '../make/distinct';
import { makePairs, type PairsPlan } from '../make/pairs';
import { ready, type Sheet, type SheetLevel } from '../task';

/** 50 to 60 mm (practice.md 2.18): three of these lie side by side on A4. */
const CARD = { width: 60, height: 60 } as const;
const RIM = 2;
const NOTE = 'Pairs of 60 mm. Cut along the grey lines. Lay them face down, or face up to begin with.';

interface Plan extends PairsPlan<WorksheetWord> {
  readonly neighbours: boolean;
}

export const pairs = ready<Plan>({
  id: 'pairs',
  name: 'Pairs',
  blurb: 'Cards to turn over and find two that go together',
  least: 2,
  needs,
  plan: ({ words, content, random }) => {
    const { neighbours } = content.tuning.pairs;
    return { ...makePairs(distinct(words), { neighbours }, random), neighbours };
  },
  draw: (plan, sheet) => (sheet.key ? key(plan, sheet) : cards(plan, sheet)),
});

function needs({ words, tuning }: Worksheet): readonly string[] {
  if (!tuning.pairs.neighbours || distinct(words).length % 2 === 0) return [];
  return ['The last word of the list has no partner: type one after it.'];
}

function cards(plan: Plan, sheet: Sheet): readonly Scene[] {
  return gameCards(sheet, {
    count: plan.mixed.length,
    card: CARD,
    note: NOTE,
    draw: (places, first) =>
      drawFaces(
        places.flatMap((place, at) => {
          const one = plan.mixed[first + at];
          const pair = one && facesOf(plan, one.pair, sheet.level);
          return pair ? [{ face: pair[one.side === 'first' ? 0 : 1], box: inset(place, RIM) }] : [];
        }),
        sheet.setting,
      ),
  });
}

function key(plan: Plan, sheet: Sheet): readonly Scene[] {
  const faces = plan.pairs.flatMap((_, at) => {
    const pair = facesOf(plan, at, sheet.level);
    return pair ? [pair] : [];
  });
  return keyTiles(sheet, faces, { verbs: ['match'], words: 'These go together.' });
}

function facesOf(
  { pairs, neighbours }: Plan,
  at: number,
  level: SheetLevel,
): readonly [GameFace, GameFace] | null {
  const pair = pairs[at];
  if (!pair) return null;
  const { card, meaning } = pair.first;
  if (neighbours) {
    const other = pair.second?.card ?? emptyPlace(`partner-of-${card.id}`);
    const as = ({ 1: 'both', 2: 'both', 3: 'word' } as const)[level];
    return [
      { card, as },
      { card: other, as: level === 2 ? 'word' : as },
    ];
  }
  if (level === 1)
    return [
      { card, as: 'both' },
      { card, as: 'both' },
    ];
  if (level === 2)
    return [
      { card, as: 'picture' },
      { card, as: 'word' },
    ];
  const meant: GameFace =
    meaning.trim() === '' ? { card, as: 'picture' } : { card, as: 'clue', words: meaning };
  return [{ card, as: 'word' }, meant];
}
