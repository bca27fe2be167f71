import { pageSize } from '../../../model/page';
import { CARD_INK } from '../../../scene/cardStyle';
import type { Box, Colour, Scene, SceneNode } from '../../../scene/nodes';
import { FOOT, printable } from '../../../scene/page';
import { MM_PER_PT, textWidth } from '../../../scene/text';
import { wordsIn } from '../../../scene/words';
import type { Setting } from '../../contract';
import { type Drawing, NOTHING } from '../../drawing';
import { type Instruction, VERBS } from '../instructions';
import type { Sheet } from '../task';

const QUIET: Colour = '#5b5b5b';
const NAME = 'Name';
/** All of the head is as large as suits A4, and follows the shorter side of other paper so far. */
const A4_SIDE = 210;
const SCALE = { least: 0.8, most: 1.25 } as const;
const TITLE_HEIGHT = 11;
const TITLE_LETTERS = 20 * MM_PER_PT;
const TITLE_SHARE = 0.56;
const NAME_LETTERS = 14 * MM_PER_PT;
const VERB_SIDE = 13;
const VERB_GAP = 2;
/** 14 pt or more (practice.md 2.18); the bold line a pupil looks for first. */
const INSTRUCTION_LETTERS = 15 * MM_PER_PT;
const LEAST_LETTERS = 12 * MM_PER_PT;
const ROW_GAP = 2;
const BELOW = 5;
const BAND = 3.2;
const BAND_AWAY = 0.6;
const BAND_LETTERS = 7 * MM_PER_PT;
const DOT = 0.9;
const DOT_PITCH = 2.6;

interface Heads {
  readonly title: Box;
  readonly name: Box;
  readonly instruction: Box;
  readonly room: Box;
  readonly scale: number;
}

function headsOn(setting: Setting): Heads {
  const page = pageSize(setting.page);
  const area = printable(page);
  const side = Math.min(page.width, page.height) / A4_SIDE;
  const scale = Math.max(SCALE.least, Math.min(SCALE.most, side));
  const title = { ...area, width: area.width * TITLE_SHARE, height: TITLE_HEIGHT * scale };
  const name = { ...title, x: title.x + title.width + 4, width: area.width - title.width - 4 };
  const instruction = { ...area, y: area.y + title.height + ROW_GAP, height: VERB_SIDE * scale };
  const taken = instruction.y + instruction.height + BELOW - area.y;
  return {
    title,
    name,
    instruction,
    room: { ...area, y: area.y + taken, height: area.height - taken },
    scale,
  };
}

/** What a sheet has for its task under title, name and instruction, mm. */
export function roomUnderHead(setting: Setting): Box {
  return headsOn(setting).room;
}

/** Pages of a task, each with title, name line and instruction; answers say that they are answers instead of a name. */
export function headedPages(
  sheet: Sheet,
  instruction: Instruction,
  draw: (room: Box) => readonly Drawing[],
): readonly Scene[] {
  const page = pageSize(sheet.setting.page);
  const heads = headsOn(sheet.setting);
  const head = [...headNodes(heads, sheet, instruction), ...sheetMark(sheet)];
  const drawings = draw(heads.room);
  return (drawings.length === 0 ? [NOTHING] : drawings).map(({ nodes, slots }) => ({
    ...page,
    slots: sheet.key ? [] : slots,
    nodes: [...head, ...nodes],
  }));
}

function headNodes(heads: Heads, { setting, key }: Sheet, instruction: Instruction): readonly SceneNode[] {
  const { title, fonts, look } = setting;
  const wish = {
    font: look.font,
    weight: 700,
    size: TITLE_LETTERS * heads.scale,
    minSize: LEAST_LETTERS,
    align: 'left',
    maxLines: 1,
  } as const;
  return [
    ...wordsIn(title, heads.title, wish, fonts),
    ...(key ? answersMark(heads, setting) : nameLine(heads, setting)),
    ...instructionLine(heads, instruction, setting),
  ];
}

/** "Name" alone: a surname is asked for nowhere (practice.md 2.18). */
function nameLine({ name, scale }: Heads, { look, fonts }: Setting): readonly SceneNode[] {
  const size = NAME_LETTERS * scale;
  const face = { font: look.font, weight: 400, size } as const;
  const from = name.x + textWidth(NAME, face, fonts) + 2;
  const y = name.y + name.height * 0.78;
  return [
    ...wordsIn(NAME, name, { ...face, align: 'left', maxLines: 1 }, fonts),
    {
      type: 'line',
      points: [
        [from, y],
        [name.x + name.width, y],
      ],
      stroke: { colour: CARD_INK, width: 0.4 },
    },
  ];
}

function answersMark({ name, scale }: Heads, { look, fonts }: Setting): readonly SceneNode[] {
  const width = Math.min(name.width, 42 * scale);
  const box = { ...name, x: name.x + name.width - width, width };
  return [
    { type: 'box', box, radius: 2, fill: null, stroke: { colour: CARD_INK, width: 0.6 } },
    ...wordsIn(
      'Answers',
      box,
      { font: look.font, weight: 700, size: NAME_LETTERS * scale, maxLines: 1 },
      fonts,
    ),
  ];
}

function instructionLine(
  { instruction: box, scale }: Heads,
  { verbs, words }: Instruction,
  { look, fonts }: Setting,
): readonly SceneNode[] {
  const side = box.height;
  const pictures: readonly SceneNode[] = verbs.map((verb, at) => ({
    type: 'picture',
    pictureId: VERBS[verb],
    box: { x: box.x + at * (side + VERB_GAP), y: box.y, width: side, height: side },
    description: verb,
    ...(look.pictureStyle === 'colour'
      ? {}
      : { dress: { people: look.people, style: look.pictureStyle, place: '' } }),
  }));
  const left = verbs.length * (side + VERB_GAP) + 1;
  const rest = { ...box, x: box.x + left, width: box.width - left };
  const wish = {
    font: look.font,
    weight: 700,
    size: INSTRUCTION_LETTERS * scale,
    minSize: LEAST_LETTERS,
    align: 'left',
    maxLines: 2,
  } as const;
  return [...pictures, ...wordsIn(words, rest, wish, fonts)];
}

/** "Sheet 7" with a dot for each level: enough to print it again, and nothing that ranks a pupil. */
export function sheetMark({ content, level, setting }: Sheet): readonly SceneNode[] {
  const { width, height } = pageSize(setting.page);
  const area = printable({ width, height });
  const right = area.x + area.width;
  const box = { ...area, y: height - FOOT + BAND_AWAY, height: BAND };
  const dots = level * DOT_PITCH;
  return [
    ...wordsIn(
      `Sheet ${content.seed}`,
      { ...box, width: box.width - dots - 1 },
      { font: setting.look.font, size: BAND_LETTERS, colour: QUIET, align: 'right', maxLines: 1 },
      setting.fonts,
    ),
    ...Array.from({ length: level }, (_, at): SceneNode => {
      const x = right - dots + (at + 0.5) * DOT_PITCH;
      return {
        type: 'ellipse',
        centre: [x, box.y + BAND / 2],
        radius: [DOT, DOT],
        fill: QUIET,
        stroke: null,
      };
    }),
  ];
}
