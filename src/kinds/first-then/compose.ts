import { dressAt } from '../../base/dress';
import type { Card } from '../../model/card';
import { CARD_INK, cased } from '../../scene/cardStyle';
import { rowsOf } from '../../scene/cells';
import { inset } from '../../scene/geometry';
import { layGrid } from '../../scene/grid';
import type { Run } from '../../scene/headedRun';
import type { Box, Scene, SceneNode } from '../../scene/nodes';
import { printable } from '../../scene/page';
import { tokenRings } from '../../scene/tokens';
import { wordsIn } from '../../scene/words';
import type { Setting } from '../contract';
import { barePages, composeCards, type Drawing, drawn, NOTHING, together } from '../drawing';
import { composeHeaded } from '../headed';
import type { FirstThen } from './content';
import { choicesOf } from './edits';

/** Rings for tokens and dots to tick, mm across at most. */
const TOKEN = 26;
const DOT = 11;
const ROW_AIR = 5;
/** The frame that only what comes then has: a double line (never colour alone). */
const FRAME_REACH = 1.8;
const FRAME_WIDTH = 1.1;
const CHOICES_HEAD = 9;
const CHOICES_LETTERS = 5.2;
/** Of a page with choices, what is left to the choices. */
const CHOICES_SHARE = 0.34;
const CHOICE_GAP = 4;

/** No title: first and then are all the words needed. The base has no choices, for those are held out by hand. */
export function compose(content: FirstThen, setting: Setting): readonly Scene[] {
  return barePages(setting, (sheet) => {
    const whole = printable(sheet);
    const choices = setting.purpose === 'base' ? [] : choicesOf(content);
    if (choices.length === 0) return [composeMain(content, whole, setting)];
    const [upper = whole, lower = whole] = rowsOf(whole, [1 - CHOICES_SHARE, CHOICES_SHARE]);
    return [together([composeMain(content, upper, setting), composeChoices(choices, lower, setting)])];
  });
}

function composeMain(content: FirstThen, whole: Box, setting: Setting): Drawing {
  const tokens = content.steps === 'tokens';
  const kept = content.steps === 'none' ? 0 : (tokens ? Math.min(TOKEN, whole.height * 0.2) : DOT) + ROW_AIR;
  const inner = inset(whole, FRAME_REACH + FRAME_WIDTH / 2);
  const area = { ...inner, height: inner.height - (tokens ? kept : 0) };
  const [first, then] = content.places;
  const places = [
    { heading: 'first', card: placed(first, setting), strong: true },
    { heading: 'then', card: placed(then, setting) },
  ];
  const under = tokens ? 0 : kept;
  const { drawing, run } = composeHeaded(places, { area, pocket: false, under }, setting);
  const row = tokens ? underAll(run, kept) : underFirst(run, kept);
  return together([drawing, drawn(...frameOf(run), ...stepsOf(content, row, setting))]);
}

/** An empty place is a card too, so that it can be tapped and filled; a base has only places. */
function placed(card: Card | undefined, { purpose }: Setting): Card | null {
  return purpose === 'base' ? null : (card ?? null);
}

function underAll({ bounds }: Run, height: number): Box {
  return { ...bounds, y: bounds.y + bounds.height + ROW_AIR, height: height - ROW_AIR };
}

function underFirst({ slots: [slot], bounds }: Run, height: number): Box {
  const box = slot ?? bounds;
  return { ...box, y: box.y + box.height + ROW_AIR, height: Math.max(0, height - ROW_AIR) };
}

function frameOf({ slots: [, then] }: Run): readonly SceneNode[] {
  if (!then) return [];
  return [
    {
      type: 'box',
      box: inset(then, -FRAME_REACH),
      radius: then.width * 0.06 + FRAME_REACH,
      fill: null,
      stroke: { colour: CARD_INK, width: FRAME_WIDTH },
    },
  ];
}

function stepsOf({ steps, stepCount, token }: FirstThen, row: Box, { look }: Setting): readonly SceneNode[] {
  if (steps === 'none') return [];
  if (steps === 'dots') return tokenRings(row, stepCount, { size: DOT, gap: ROW_AIR }).nodes;
  const { nodes, boxes } = tokenRings(row, stepCount, { size: TOKEN });
  if (token === null) return nodes;
  const dress = dressAt(look.people, look.pictureStyle, '');
  const stars = boxes.map(
    (box): SceneNode => ({
      type: 'picture',
      pictureId: token,
      box: inset(box, box.width * 0.2),
      description: 'token',
      ...(dress && { dress }),
    }),
  );
  return [...nodes, ...stars];
}

function composeChoices(choices: readonly Card[], area: Box, setting: Setting): Drawing {
  const { look, fonts } = setting;
  const [head = area, row = area] = [
    { ...area, height: CHOICES_HEAD },
    { ...area, y: area.y + CHOICES_HEAD, height: area.height - CHOICES_HEAD },
  ];
  const side = Math.min(
    look.cardSize,
    row.height,
    (row.width - CHOICE_GAP * (choices.length - 1)) / choices.length,
  );
  const grid = { area: row, cellWidth: side, cellHeight: side, gap: CHOICE_GAP, count: choices.length };
  const [boxes = []] = layGrid({ ...grid, fill: 'rows', maxRows: 1 });
  const cards = choices.flatMap((card, at) => {
    const box = boxes[at];
    return box ? [{ card, box }] : [];
  });
  if (cards.length === 0) return NOTHING;
  const words = cased('I can choose', look.letterCase);
  const heading = wordsIn(words, head, { font: look.font, size: CHOICES_LETTERS, weight: 700 }, fonts);
  return together([drawn(...heading), composeCards(cards, setting)]);
}
