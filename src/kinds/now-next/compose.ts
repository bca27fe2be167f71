import { inRunsOf } from '../../base/list';
import { CARD_INK } from '../../scene/cardStyle';
import { inset } from '../../scene/geometry';
import type { Box, Scene, SceneNode } from '../../scene/nodes';
import { printable } from '../../scene/page';
import { wordsIn } from '../../scene/words';
import type { Setting } from '../contract';
import { barePages, type Drawing, drawn, together } from '../drawing';
import { composeHeaded } from '../headed';
import type { NowNext } from './content';

/** Height of the line for the time that is left, mm. */
const TIME_HEIGHT = 16;
const TIME_GAP = 8;
const TIME_LETTERS = 7;
const TIME_WIDTH = 100;
const NAME_SHARE = 0.3;
const LINE = 0.7;

/** No title: the headings are all the words a pupil needs (practice.md 2.3). Cards still to come take further pages. */
export function compose(content: NowNext, setting: Setting): readonly Scene[] {
  const base = setting.purpose === 'base' || content.cards.length === 0;
  const runs = base ? [[]] : inRunsOf(content.cards, content.places);
  return barePages(setting, (sheet) => runs.map((cards) => composePlaces(content, cards, setting, sheet)));
}

function composePlaces(content: NowNext, cards: NowNext['cards'], setting: Setting, sheet: Box): Drawing {
  const whole = printable(sheet);
  const kept = content.showTimeLeft ? TIME_HEIGHT + TIME_GAP : 0;
  const area = { ...whole, height: whole.height - kept };
  const places = content.headings.slice(0, content.places).map((heading, at) => ({
    heading,
    card: cards[at] ?? null,
    strong: at === 0,
  }));
  const { drawing, run } = composeHeaded(places, { area, pocket: content.finishedPocket }, setting);
  if (!content.showTimeLeft) return drawing;
  const width = Math.min(whole.width, Math.max(TIME_WIDTH, run.bounds.width));
  const line = {
    x: whole.x + (whole.width - width) / 2,
    y: run.bounds.y + run.bounds.height + TIME_GAP,
    width,
    height: TIME_HEIGHT,
  };
  return together([drawing, drawn(...timeLeft(content.timeLeft, line, setting))]);
}

/** How long it still takes, typed or written by hand. */
function timeLeft(words: string, box: Box, { look, fonts }: Setting): readonly SceneNode[] {
  const name = { ...box, width: box.width * NAME_SHARE };
  const field = { ...box, x: name.x + name.width, width: box.width - name.width };
  const wish = { font: look.font, size: TIME_LETTERS, maxLines: 1 } as const;
  return [
    ...wordsIn('time left', inset(name, 1), { ...wish, weight: 700, align: 'left' }, fonts),
    {
      type: 'box',
      box: inset(field, LINE / 2),
      radius: 3,
      fill: '#ffffff',
      stroke: { colour: CARD_INK, width: LINE },
    },
    ...wordsIn(words, inset(field, 2), wish, fonts),
  ];
}
