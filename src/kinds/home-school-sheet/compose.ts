import { isEmptyPlace } from '../../model/items';
import { CARD_INK } from '../../scene/cardStyle';
import { columnsOf, rowsOf, shareOut } from '../../scene/cells';
import { CUT } from '../../scene/cutMarks';
import { inset } from '../../scene/geometry';
import type { Box, Scene, SceneNode, Stroke } from '../../scene/nodes';
import { FOOT, MARGIN } from '../../scene/page';
import { MM_PER_PT } from '../../scene/text';
import { wordsIn } from '../../scene/words';
import type { Setting } from '../contract';
import { barePages, composeCards, type Drawing, drawn, together } from '../drawing';
import { cardsByGroup, type HomeSchoolSheet } from './content';

/** A sheet longer than this takes two to cut apart: A4 two of A5 (practice.md 2.17). */
const TWO_FROM = 250;
const TITLE = 8;
const TITLE_LETTERS = 17 * MM_PER_PT;
const NAME = 7;
const HEAD = 5.6;
const HEAD_LETTERS = 13 * MM_PER_PT;
const SMALL = 11 * MM_PER_PT;
const GAP = 3;
const CARD_GAP = 2;
const BEST_SHARE = 0.115;
const REPLY_SHARE = 0.11;
/** Where a row would hold smaller symbols than this, mm, another row is begun: larger ones where groups are few. */
const NARROW = { many: 17, few: 26 } as const;
const FEW = 2;
const TICK_BOX = 4;
const LINE: Stroke = { colour: '#8a8a8a', width: 0.3 };
const FRAME: Stroke = { colour: CARD_INK, width: 0.5 };

/** One sheet, or two alike on paper that is cut in half. Only the first has places to tap; the second follows it. */
export function compose(content: HomeSchoolSheet, setting: Setting): readonly Scene[] {
  return barePages(setting, (sheet) => {
    if (Math.max(sheet.width, sheet.height) < TWO_FROM) return [oneSheet(content, sheet, setting)];
    const across = sheet.width > sheet.height;
    const [first, second] = across ? columnsOf(sheet, [1, 1], 0) : rowsOf(sheet, [1, 1], 0);
    if (!first || !second) return [];
    const copy = oneSheet(content, second, setting).nodes.map(withoutSlot);
    const points = across
      ? ([
          [second.x, MARGIN],
          [second.x, sheet.height - FOOT],
        ] as const)
      : ([
          [MARGIN, second.y],
          [sheet.width - MARGIN, second.y],
        ] as const);
    const cut: SceneNode = { type: 'line', points, stroke: { ...CUT, dash: [2.5, 2] } };
    return [together([oneSheet(content, first, setting), drawn(...copy, cut)])];
  });
}

function withoutSlot({ slot: _, ...node }: SceneNode): SceneNode {
  return node;
}

/** The same room in every half, so that both are alike: the foot of the page is kept free in each. */
function oneSheet(content: HomeSchoolSheet, half: Box, setting: Setting): Drawing {
  const room = { ...inset(half, MARGIN), height: half.height - MARGIN - FOOT };
  const reply = content.reply.trim() === '' ? 0 : room.height * REPLY_SHARE;
  const top = TITLE + NAME;
  const best = { ...room, y: room.y + top, height: room.height * BEST_SHARE };
  const middle = {
    ...room,
    y: best.y + best.height + GAP,
    height: room.height - top - best.height - GAP - (reply === 0 ? 0 : reply + GAP),
  };
  const strip = { ...room, y: room.y + room.height - reply, height: reply };
  return together([
    drawn(...heading(room, setting)),
    bestThing(content, best, setting),
    ...groupsIn(content, middle, setting),
    drawn(...(reply === 0 ? [] : writing(content.reply, strip, setting))),
  ]);
}

function heading(room: Box, { title, look, fonts }: Setting): readonly SceneNode[] {
  const line = { ...room, y: room.y + TITLE, height: NAME - 1.5 };
  const small = { font: look.font, size: SMALL, align: 'left', maxLines: 1 } as const;
  const [name, day] = columnsOf(line, [1, 1], 6);
  return [
    ...wordsIn(title, { ...room, height: TITLE }, { ...small, weight: 700, size: TITLE_LETTERS }, fonts),
    ...[name, day].flatMap((box, at) =>
      box
        ? [
            ...wordsIn(at === 0 ? 'Name' : 'Date', box, small, fonts),
            rule(box.x + 13, box.x + box.width, box.y + box.height - 0.8),
          ]
        : [],
    ),
  ];
}

/** First on the sheet (practice.md 2.17): room to draw for who circles, lines to write on for who ticks. */
function bestThing({ best, mark, places }: HomeSchoolSheet, box: Box, setting: Setting): Drawing {
  const card = places[0]?.card;
  const side = Math.min(box.height, box.width / 3);
  const rest = { ...box, x: box.x + side + GAP, width: box.width - side - GAP };
  const frame: SceneNode = { type: 'box', box: rest, radius: 2.5, fill: '#ffffff', stroke: FRAME };
  const words = headWords(best, { ...inset(rest, 2), height: HEAD }, setting);
  return together([
    composeCards(card ? [{ card, box: { ...box, width: side } }] : [], setting),
    drawn(...(mark === 'tick' ? writing(best, rest, setting) : [frame, ...words])),
  ]);
}

function groupsIn(content: HomeSchoolSheet, area: Box, setting: Setting): readonly Drawing[] {
  const cards = cardsByGroup(content);
  const columns = cards.map(({ length }) => columnsFor(length, area.width, cards.length <= FEW));
  const shares = cards.map(({ length }, at) => Math.ceil(length / (columns[at] as number)));
  const rows = rowsOf(
    area,
    shares.map((lines) => lines + 0.25),
    GAP,
  );
  const boxed = cards.map((group, at) => {
    const row = rows[at] as Box;
    const places = { ...row, y: row.y + HEAD, height: row.height - HEAD };
    const wish = { columns: columns[at] as number, rows: shares[at] as number, gap: CARD_GAP };
    const boxes = shareOut({ area: places, ...wish });
    return group.flatMap((card, place) => (boxes[place] ? [{ card, box: boxes[place] }] : []));
  });
  const heads = content.groups.flatMap(({ name }, at) =>
    headWords(name, { ...(rows[at] as Box), height: HEAD }, setting),
  );
  const ticks =
    content.mark === 'tick'
      ? boxed.flat().flatMap(({ card, box }) => (isEmptyPlace(card) ? [] : [tickBox(box, card.id)]))
      : [];
  return [drawn(...heads), ...boxed.map((group) => composeCards(group, setting)), drawn(...ticks)];
}

function columnsFor(count: number, width: number, few: boolean): number {
  const least = few ? NARROW.few : NARROW.many;
  const most = Math.max(1, Math.floor((width + CARD_GAP) / (least + CARD_GAP)));
  return Math.ceil(count / Math.ceil(count / most));
}

function tickBox({ x, y, width }: Box, slot: string): SceneNode {
  const box = { x: x + width - TICK_BOX - 0.8, y: y + 0.8, width: TICK_BOX, height: TICK_BOX };
  return { type: 'box', box, radius: 0.8, fill: '#ffffff', stroke: FRAME, slot };
}

/** A framed strip: its heading, and lines to write on. */
function writing(words: string, box: Box, setting: Setting): readonly SceneNode[] {
  const lines = Math.max(1, Math.floor((box.height - HEAD) / 8));
  const pitch = (box.height - HEAD - 2) / lines;
  return [
    { type: 'box', box, radius: 2.5, fill: null, stroke: FRAME },
    ...headWords(words, { ...inset(box, 2), height: HEAD }, setting),
    ...Array.from({ length: lines }, (_, at) =>
      rule(box.x + 3, box.x + box.width - 3, box.y + HEAD + pitch * (at + 1)),
    ),
  ];
}

function headWords(words: string, box: Box, { look, fonts }: Setting): readonly SceneNode[] {
  const wish = { font: look.font, weight: 700, size: HEAD_LETTERS, align: 'left', maxLines: 1 } as const;
  return wordsIn(words, box, wish, fonts);
}

function rule(from: number, to: number, y: number): SceneNode {
  return {
    type: 'line',
    points: [
      [from, y],
      [to, y],
    ],
    stroke: LINE,
  };
}
