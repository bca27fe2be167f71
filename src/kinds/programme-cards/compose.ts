import type { CardSides } from '../../scene/cardSheet';
import { inset } from '../../scene/geometry';
import type { Box, Scene, SceneNode } from '../../scene/nodes';
import { MM_PER_PT } from '../../scene/text';
import { wordsIn } from '../../scene/words';
import { CARD_SIZES, cutNote, PLAIN_CUT } from '../cardCut';
import { cardPages } from '../cardPages';
import type { Setting } from '../contract';
import { composeCards, type Drawing, drawn, inSlot, NOTHING, together } from '../drawing';
import { cardStyleOf } from '../style';
import { type Exercise, type ProgrammeCards, programmeLine } from './content';
import { recordPages } from './record';

/** A6, two on A4; a little less than A6 so that four lie within the margins of A4 (practice.md 4). */
const SIDES: Readonly<Record<ProgrammeCards['perSheet'], CardSides>> = {
  '2': CARD_SIZES.A6,
  '4': { width: 92, height: 132 },
};
const RIM = 1.5;
const LINE_SHARE = 0.085;
const LINE_LETTERS = 0.62;
const LEAST_LETTERS = 10 * MM_PER_PT;
const LINE_AIR = 3;

/** Cards to cut out, and after them a page to tick for the adult. */
export function compose(programme: ProgrammeCards, setting: Setting): readonly Scene[] {
  const sides = SIDES[programme.perSheet];
  const cards = cardPages(setting, {
    card: sides,
    cut: PLAIN_CUT,
    count: programme.exercises.length,
    note: `${programmeLine(programme)} ${cutNote(sides, PLAIN_CUT)}`,
    draw: (at, place) => exerciseCard(programme.exercises[at], place, { programme, setting }),
  });
  return programme.recordPage ? [...cards, ...recordPages(programme, setting)] : cards;
}

interface Plan {
  readonly programme: ProgrammeCards;
  readonly setting: Setting;
}

/** Picture and name, and under them a line each for how many, how long and what is needed. */
function exerciseCard(exercise: Exercise | undefined, place: Box, { programme, setting }: Plan): Drawing {
  if (!exercise) return NOTHING;
  const box = inset(place, RIM);
  const lines = linesOf(exercise, programme);
  const height = Math.max(LEAST_LETTERS / LINE_LETTERS, box.height * LINE_SHARE);
  const most = Math.max(...programme.exercises.map((one) => linesOf(one, programme).length));
  const below = most === 0 ? 0 : most * height + LINE_AIR;
  const face = { ...inset(box, 1), height: box.height - 2 - below };
  const drawing = composeCards([{ card: exercise.card, box: face, style: { border: 'none' } }], setting);
  if (setting.purpose === 'base') return drawing;
  const first = { ...inset(box, LINE_AIR), y: box.y + box.height - below, height };
  const words = lines.flatMap((line, at) => lineIn(line, { ...first, y: first.y + at * height }, setting));
  return together([
    drawn(...inSlot([ground(box, setting)], exercise.card.id)),
    { nodes: drawing.nodes, slots: drawing.slots.map((slot) => ({ ...slot, box })) },
    drawn(...inSlot(words, exercise.card.id)),
  ]);
}

function linesOf({ howMany, howLong, equipment }: Exercise, { lines }: ProgrammeCards): readonly string[] {
  const counts = [howMany, howLong].filter((words) => words.trim() !== '');
  if (lines === 'none') return [];
  const needs = equipment.trim() === '' ? [] : [`You need: ${equipment}`];
  return lines === 'all' ? [...counts, ...needs] : counts;
}

function ground(box: Box, { look }: Setting): SceneNode {
  const style = cardStyleOf(look);
  return {
    type: 'box',
    box,
    radius: 3,
    fill: style.ground,
    stroke: style.border === 'none' ? null : { colour: style.borderColour, width: 0.6 },
  };
}

function lineIn(text: string, row: Box, { look, fonts }: Setting): readonly SceneNode[] {
  const wish = { font: look.font, size: row.height * LINE_LETTERS, minSize: LEAST_LETTERS, maxLines: 1 };
  return wordsIn(text, row, wish, fonts);
}
