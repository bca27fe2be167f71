import { cased } from '../../scene/cardStyle';
import { columnsOf, rowsOf } from '../../scene/cells';
import { inset, squareIn } from '../../scene/geometry';
import type { Box, Scene, SceneNode } from '../../scene/nodes';
import { printable } from '../../scene/page';
import { wordsIn } from '../../scene/words';
import type { Setting } from '../contract';
import { barePages, composeCards, type Drawing, drawn, NOTHING, together } from '../drawing';
import type { RewardChart } from './content';
import { rolesOf } from './edits';
import { writingLine } from './targets';

const INK = '#1a1a1a';
const FRAME = { outer: 1.4, inner: 0.5, between: 3, padding: 10 } as const;
const RADIUS = 5;
/** Of the page: title, picture, sentence, lines to write on. */
const SHARES = [1.1, 3.2, 1.8, 0.9] as const;
const LETTERS = { title: 0.085, sentence: 0.05, small: 0.034 } as const;
const SENTENCE_LINES = 3;
const STAR_SHARE = 0.5;
const STAR_AWAY = 0.4;

/** Names what was achieved, without points and without a place among others (practice.md 6.8). */
export function composeCertificate(chart: RewardChart, setting: Setting): readonly Scene[] {
  return barePages(setting, (sheet) => {
    const whole = printable(sheet);
    const short = Math.min(whole.width, whole.height);
    const inside = inset(whole, FRAME.padding);
    const [title = whole, picture = whole, sentence = whole, foot = whole] = rowsOf(inside, SHARES, 3);
    const { look, fonts } = setting;
    const heading = setting.title.trim() === '' ? 'I did it!' : setting.title;
    const bold = { font: look.font, weight: 700, maxLines: 1 } as const;
    return [
      together([
        drawn(
          ...frame(whole),
          ...wordsIn(cased(heading, look.letterCase), title, { ...bold, size: short * LETTERS.title }, fonts),
          ...achievement(chart.achievement, sentence, { setting, size: short * LETTERS.sentence }),
          ...lines(foot, { setting, size: short * LETTERS.small }),
        ),
        composePictures(chart, picture, setting),
      ]),
    ];
  });
}

/** Its cards are pictures, not cards to be taken off: no border and no words under them. */
function bared(setting: Setting): Setting {
  return { ...setting, look: { ...setting.look, border: 'none', labelPlace: 'none' } };
}

/** What was done in the middle, a token on either side; only one of the two is the card. */
function composePictures(chart: RewardChart, area: Box, setting: Setting): Drawing {
  if (setting.purpose === 'base') return NOTHING;
  const { motivator, token } = rolesOf(chart);
  const middle = squareIn(area);
  const side = Math.min(middle.width * STAR_SHARE, (area.width - middle.width) / 2);
  const y = middle.y + (middle.height - side) / 2;
  const star = (x: number) => ({ card: token, box: { x, y, width: side, height: side } });
  const away = side * STAR_AWAY;
  const left = Math.max(area.x, middle.x - side - away);
  const right = Math.min(area.x + area.width - side, middle.x + middle.width + away);
  const cards = composeCards([{ card: motivator, box: middle }, star(left)], bared(setting));
  const copy = composeCards([star(right)], bared(setting)).nodes.map(({ slot: _, ...node }) => node);
  return together([drawn(...copy), cards]);
}

function frame(whole: Box): readonly SceneNode[] {
  const edge = (box: Box, width: number, radius: number): SceneNode => ({
    type: 'box',
    box,
    radius,
    fill: null,
    stroke: { colour: INK, width },
  });
  return [
    edge(inset(whole, FRAME.outer / 2), FRAME.outer, RADIUS),
    edge(inset(whole, FRAME.between), FRAME.inner, RADIUS - 2),
  ];
}

interface Writing {
  readonly setting: Setting;
  readonly size: number;
}

function achievement(words: string, box: Box, { setting, size }: Writing): readonly SceneNode[] {
  const { look, fonts } = setting;
  if (words.trim() !== '') {
    const wish = { font: look.font, size, maxLines: SENTENCE_LINES };
    return wordsIn(cased(words, look.letterCase), box, wish, fonts);
  }
  const rows = rowsOf(box, [1, 1], 0);
  return rows.map(({ x, y, width, height }) => writingLine(x, x + width, y + height - 1));
}

/** Who and when, to be written by hand: no name is ever printed large. */
function lines(box: Box, { setting, size }: Writing): readonly SceneNode[] {
  const { look, fonts } = setting;
  return columnsOf(box, [1, 1], 8).flatMap((part, at) => {
    const words = cased(at === 0 ? 'Well done' : 'Date', look.letterCase);
    const y = part.y + part.height;
    const wish = { font: look.font, size, align: 'left', stand: 'bottom', maxLines: 1 } as const;
    const said = wordsIn(words, part, wish, fonts);
    const [first] = said;
    const from = first ? first.x + first.width + 2 : part.x;
    return [...said, writingLine(from, part.x + part.width, y - 1)];
  });
}
