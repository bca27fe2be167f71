import { inRunsOf } from '../../../base/list';
import { CARD_INK } from '../../../scene/cardStyle';
import { columnsOf, rowsOf, shareOut } from '../../../scene/cells';
import { squareIn } from '../../../scene/geometry';
import type { Box, SceneNode, Stroke } from '../../../scene/nodes';
import { MM_PER_PT } from '../../../scene/text';
import { wordsIn } from '../../../scene/words';
import { type Drawing, drawn, together } from '../../drawing';
import type { WorksheetWord } from '../content';
import { type Shown, showCards } from '../draw/faces';
import { headedPages } from '../draw/head';
import { makeFirstSounds, type SoundItem } from '../make/firstSound';
import { ready, type Sheet, type SheetLevel } from '../task';

/** Items on a page, sounds to choose from and what is seen of the word, by level (practice.md 2.18). */
const WISHES = {
  1: { items: 4, choices: 2, shown: 'both', words: 'Say the word. Circle its first sound.' },
  2: { items: 6, choices: 3, shown: 'picture', words: 'Say the word. Circle its first sound.' },
  3: { items: 8, choices: 1, shown: 'picture', words: 'Say the word. Write its first sound.' },
} as const satisfies Record<SheetLevel, { items: number; choices: number; shown: Shown; words: string }>;
const COLUMNS_FROM = 150;
const GAP = 6;
const PICTURE_MOST = 62;
const CHOICE_MOST = 24;
const LETTER_SHARE = 0.55;
const WORD_LETTERS = 26 * MM_PER_PT;
const LINE_WIDTH = 22;
const RING: Stroke = { colour: CARD_INK, width: 1.2 };
const SHOWN_RING: Stroke = { colour: CARD_INK, width: 1.2, dash: [2.4, 2] };
const RULE: Stroke = { colour: CARD_INK, width: 0.5 };

export const firstSound = ready<readonly SoundItem<WorksheetWord>[]>({
  id: 'firstSound',
  name: 'First sound',
  blurb: 'Hear what a word begins with',
  least: 1,
  needs: ({ words }) =>
    words.length > 0 && words.every(({ card }) => card.label === '')
      ? ['First sound needs cards with words on them.']
      : [],
  plan: ({ words, level, random }) =>
    makeFirstSounds(
      words,
      { labelOf: ({ card }) => card.label, choices: WISHES[level].choices, mirrored: level > 1 },
      random,
    ),
  draw: (plan, sheet) => {
    const { items, words } = WISHES[sheet.level];
    return headedPages(
      sheet,
      { verbs: ['listen', sheet.level === 3 ? 'write' : 'circle'], words },
      (room) => {
        const boxes = cellsFor(items, room);
        return inRunsOf(plan, items).map((here, page) =>
          together(
            here.flatMap((item, at) =>
              boxes[at] ? [drawItem(item, boxes[at], page * items + at, sheet)] : [],
            ),
          ),
        );
      },
    );
  },
});

function cellsFor(items: number, room: Box): readonly Box[] {
  const columns = room.width > COLUMNS_FROM || items > 6 ? 2 : 1;
  const across = room.width > room.height && items > 4 ? columns + 1 : columns;
  return shareOut({ area: room, columns: across, rows: Math.ceil(items / across), gap: GAP });
}

function drawItem(item: SoundItem<WorksheetWord>, cell: Box, at: number, sheet: Sheet): Drawing {
  const [upper, lower] = rowsOf(cell, [2, 1], 3);
  if (!upper || !lower) return drawn();
  const square = squareIn({ ...upper, height: Math.min(upper.height, PICTURE_MOST) });
  const picture = showCards(
    [{ card: item.word.card, box: square }],
    WISHES[sheet.level].shown,
    sheet.setting,
  );
  const done = sheet.key || (sheet.content.example && at === 0);
  const under = { ...lower, y: square.y + square.height + 3 };
  const answer = sheet.level === 3 ? written(item, under, done, sheet) : choices(item, under, done, sheet);
  return together([picture, drawn(...answer)]);
}

function choices(
  item: SoundItem<WorksheetWord>,
  room: Box,
  done: boolean,
  sheet: Sheet,
): readonly SceneNode[] {
  const count = item.choices.length;
  if (count === 0) return [];
  const side = Math.min(CHOICE_MOST, room.height, room.width / count - 2);
  const pitch = side + 3;
  const left = room.x + (room.width - pitch * count + 3) / 2;
  return item.choices.flatMap((sound, at): readonly SceneNode[] => {
    const box = { x: left + at * pitch, y: room.y, width: side, height: side };
    const wish = {
      font: sheet.setting.look.font,
      weight: 700,
      size: side * LETTER_SHARE,
      maxLines: 1,
    } as const;
    const letters = wordsIn(sound, box, wish, sheet.setting.fonts);
    if (!done || sound !== item.sound) return letters;
    return [...letters, ring(box, sheet.key ? RING : SHOWN_RING)];
  });
}

function ring(box: Box, stroke: Stroke): SceneNode {
  const radius = box.width / 2 - stroke.width / 2;
  const centre = [box.x + box.width / 2, box.y + box.height / 2] as const;
  return { type: 'ellipse', centre, radius: [radius, radius], fill: null, stroke };
}

/** A line for the sound, and the rest of the word behind it where it is written so. */
function written(
  item: SoundItem<WorksheetWord>,
  room: Box,
  done: boolean,
  sheet: Sheet,
): readonly SceneNode[] {
  const { font } = sheet.setting.look;
  const { fonts } = sheet.setting;
  const [line, rest] = columnsOf(room, [1, 1.5], 2);
  if (!line || !rest) return [];
  const width = Math.min(LINE_WIDTH, line.width);
  const height = Math.min(room.height, 14);
  const place = { x: line.x + line.width - width, y: room.y, width, height };
  const size = Math.min(WORD_LETTERS, height * 0.65);
  const face = { font, size, maxLines: 1, stand: 'bottom' } as const;
  return [
    {
      type: 'line',
      points: [
        [place.x, place.y + height],
        [place.x + width, place.y + height],
      ],
      stroke: RULE,
    },
    ...(done ? wordsIn(item.sound, place, { ...face, weight: 700 }, fonts) : []),
    ...wordsIn(item.rest ?? '', { ...rest, height }, { ...face, align: 'left' }, fonts),
  ];
}
