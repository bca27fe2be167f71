import { inRunsOf } from '../../../base/list';
import { CARD_INK } from '../../../scene/cardStyle';
import { centreOf, countAlong } from '../../../scene/geometry';
import type { Box, SceneNode, Stroke } from '../../../scene/nodes';
import { MM_PER_PT } from '../../../scene/text';
import { wordsIn } from '../../../scene/words';
import { type Drawing, drawn, together } from '../../drawing';
import { namedGroups } from '../content';
import { showCards, unslotted } from '../draw/faces';
import { headedPages } from '../draw/head';
import { LINE_PITCH, writingLines } from '../draw/places';
import { IN_ROW, makeOddOneOut, type OddRow } from '../make/oddOneOut';
import { ready, type Sheet } from '../task';

/** Rows on a page at each level: fewer and larger first (practice.md 2.18). */
const ROWS = { 1: 4, 2: 6, 3: 7 } as const;
const LEAST = { 1: 24, 2: 22, 3: 26 } as const;
const MOST = { 1: 54, 2: 40, 3: 16 } as const;
const ROW_GAP = 7;
/** From card to card, so that the ring round one stays off the next, mm. */
const GAP = 9;
/** A word of eight letters still stands on one line. */
const LEAST_WIDTH = 24;
const NUMBER_WIDTH = 10;
const NUMBER_LETTERS = 16 * MM_PER_PT;
const RING_AWAY = 3;
const BECAUSE = 'Because';
const BECAUSE_WIDTH = 26;
const BECAUSE_LETTERS = 14 * MM_PER_PT;
const FOUND: Stroke = { colour: CARD_INK, width: 1 };
const SHOWN: Stroke = { colour: CARD_INK, width: 1, dash: [3, 2] };

export const oddOneOut = ready<readonly OddRow[]>({
  id: 'oddOneOut',
  name: 'Odd one out',
  blurb: 'Circle the one that does not belong',
  least: 2,
  plan: ({ words, content, level, room, random }) =>
    makeOddOneOut(
      {
        words,
        level,
        most: countAlong(room.width - NUMBER_WIDTH, LEAST_WIDTH, GAP),
        groups: namedGroups(content).map(({ at }) => at),
        distractors: content.distractors.cards,
      },
      random,
    ),
  draw: (plan, sheet) =>
    headedPages(sheet, { verbs: ['look', 'circle'], words: instructionFor(plan, sheet) }, (room) => {
      const fitting = Math.max(
        1,
        Math.min(ROWS[sheet.level], countAlong(room.height, LEAST[sheet.level], ROW_GAP)),
      );
      const pages = Math.ceil(plan.length / fitting);
      const even = Math.ceil(plan.length / Math.max(1, pages));
      return inRunsOf(plan, Math.max(1, even)).map((rows, page) =>
        drawRows(rows, { room, sheet, first: page * even, pitch: (room.height + ROW_GAP) / fitting }),
      );
    }),
});

function instructionFor(plan: readonly OddRow[], { level }: Sheet): string {
  if (plan.every(({ group }) => group === null)) return 'Circle the one that is different.';
  return level === 3 ? 'Circle the odd one out. Say why.' : 'Circle the odd one out.';
}

interface Where {
  readonly room: Box;
  readonly sheet: Sheet;
  /** How many rows are on the pages before. */
  readonly first: number;
  /** From row to row, mm. */
  readonly pitch: number;
}

function drawRows(rows: readonly OddRow[], where: Where): Drawing {
  const { room, sheet, first, pitch } = where;
  return together(
    rows.map((row, at) => {
      const band = { ...room, y: room.y + at * pitch, height: pitch - ROW_GAP };
      return drawRow(row, first + at, { band, sheet });
    }),
  );
}

function drawRow(row: OddRow, number: number, { band, sheet }: { band: Box; sheet: Sheet }): Drawing {
  const { key, content, level, setting } = sheet;
  const asks = level === 3 && row.group !== null;
  const line = { ...band, y: band.y + band.height - LINE_PITCH, height: LINE_PITCH };
  const places = placesIn({ ...band, height: band.height - (asks ? LINE_PITCH : 0) }, row, sheet);
  const odd = places[row.odd];
  const done = key || (content.example && number === 0 && content.words.length > 0);
  const words = { font: setting.look.font, weight: 700, size: NUMBER_LETTERS, maxLines: 1 } as const;
  const beside = {
    ...band,
    y: places[0]?.y ?? band.y,
    width: NUMBER_WIDTH - 3,
    height: places[0]?.height ?? 0,
  };
  return together([
    drawn(...wordsIn(String(number + 1), beside, words, setting.fonts)),
    showRow(row, places, { number, sheet }),
    drawn(
      ...(done && odd ? [ringRound(odd, key ? FOUND : SHOWN)] : []),
      ...(asks ? because(row, line, sheet) : []),
    ),
  ]);
}

function placesIn(band: Box, { cards }: OddRow, { level }: Sheet): readonly Box[] {
  const count = Math.max(IN_ROW[level], cards.length);
  const free = band.width - NUMBER_WIDTH - RING_AWAY;
  const widest = (free + GAP) / Math.min(count, countAlong(free, LEAST_WIDTH, GAP)) - GAP;
  const high = Math.min(MOST[level], band.height - RING_AWAY);
  const height = level === 3 ? high : Math.min(high, widest);
  const width = level === 3 ? widest : height;
  const step = width + Math.max(GAP, level === 3 ? 0 : Math.min(GAP * 3, widest - width));
  const y = band.y + (band.height - height) / 2;
  return cards.map((_, at) => ({ x: band.x + NUMBER_WIDTH + at * step, y, width, height }));
}

/** All of a row drawn alike, so that nothing but what is on it gives the odd one away; only that one is tapped. */
function showRow(
  row: OddRow,
  places: readonly Box[],
  { number, sheet }: { number: number; sheet: Sheet },
): Drawing {
  const odd = row.cards[row.odd]?.id ?? '';
  const cards = row.cards.flatMap((card, at) => {
    const box = places[at];
    const named = at === row.odd ? card : { ...card, id: `row-${number}-${at}` };
    return box ? [{ card: named, box }] : [];
  });
  const worded = sheet.level === 3 && row.cards.every(({ label }) => label.trim() !== '');
  const { nodes, slots } = showCards(cards, worded ? 'word' : 'both', sheet.setting);
  return {
    nodes: nodes.map((node) => (node.slot === odd ? node : unslotted(node))),
    slots: slots.filter(({ id }) => id === odd),
  };
}

function ringRound(box: Box, stroke: Stroke): SceneNode {
  const { x, y } = centreOf(box);
  const radius = [box.width / 2 + RING_AWAY, box.height / 2 + RING_AWAY] as const;
  return { type: 'ellipse', centre: [x, y], radius, fill: null, stroke };
}

function because({ group }: OddRow, line: Box, { key, content, setting }: Sheet): readonly SceneNode[] {
  const x = line.x + NUMBER_WIDTH;
  const wish = {
    font: setting.look.font,
    size: BECAUSE_LETTERS,
    align: 'left',
    stand: 'bottom',
    maxLines: 1,
  } as const;
  const rest = { ...line, x: x + BECAUSE_WIDTH, width: line.width - NUMBER_WIDTH - BECAUSE_WIDTH };
  const name = group === null ? '' : (content.groups[group] ?? '');
  return [
    ...wordsIn(BECAUSE, { ...line, x, width: BECAUSE_WIDTH }, { ...wish, weight: 700 }, setting.fonts),
    ...writingLines(rest),
    ...(key
      ? wordsIn(`the others are: ${name}`, { ...rest, height: rest.height - 1 }, wish, setting.fonts)
      : []),
  ];
}
