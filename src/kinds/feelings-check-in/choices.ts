import { barePicture } from '../../scene/besideWords';
import { CARD_INK } from '../../scene/cardStyle';
import { columnsOf } from '../../scene/cells';
import { centreOf, inset } from '../../scene/geometry';
import type { Box, Colour, SceneNode } from '../../scene/nodes';
import { wordsIn } from '../../scene/words';
import type { Setting } from '../contract';
import { faceOf } from '../face';
import { cardStyleOf } from '../style';
import type { CheckIn } from './content';

const GAP = 6;
const GUIDE: Colour = '#8a8a8a';
const EDGE = { colour: CARD_INK, width: 0.6 } as const;
const PALE: Colour = '#f4f1ea';
const RADIUS = 4;
const LETTERS = 6.5;
const SMALL = 4.2;
/** A peg holds a picture of about this size, mm. */
const PEG = 30;

/** Whose it is, "I don't know" and "I would like to talk": there on every check-in (practice.md 2.9). */
export function choicesIn(box: Box, checkIn: CheckIn, setting: Setting): readonly SceneNode[] {
  const { whose, unsure, talk } = checkIn;
  const ways = [
    { words: unsure, symbolId: 'i-dont-know' },
    { words: talk, symbolId: 'talk' },
  ].filter(({ words }) => words.trim() !== '');
  const widths = [...(whose === 'nobody' ? [] : [0.8]), ...ways.map(() => 1)];
  const boxes = columnsOf(box, widths, GAP);
  const own = whose === 'nobody' ? [] : whosePlace(boxes[0] ?? box, whose, setting);
  const rest = boxes.slice(whose === 'nobody' ? 0 : 1);
  return [...own, ...ways.flatMap((way, at) => wayOut(rest[at] ?? box, way, setting))];
}

interface WayOut {
  readonly words: string;
  readonly symbolId: string;
}

function wayOut(box: Box, { words, symbolId }: WayOut, setting: Setting): readonly SceneNode[] {
  const { look, fonts } = setting;
  const style = { ...cardStyleOf(look), ground: PALE };
  const side = Math.min(box.height - 4, box.width * 0.42);
  const picture = { x: box.x + 3, y: centreOf(box).y - side / 2, width: side, height: side };
  const left = picture.x + side + 2;
  const letters = { ...box, x: left, width: box.x + box.width - left - 2 };
  const card = { id: symbolId, label: words, picture: { type: 'symbol', symbolId }, chosen: true } as const;
  return [
    { type: 'box', box: inset(box, EDGE.width / 2), radius: RADIUS, fill: PALE, stroke: EDGE },
    ...barePicture(faceOf(card), picture, style, fonts),
    ...wordsIn(words, letters, { font: look.font, size: LETTERS, weight: 700, maxLines: 3 }, fonts),
  ];
}

/** A place for a peg with a picture, or a line for a name that the pupil likes. */
function whosePlace(box: Box, whose: 'peg' | 'name', { look, fonts }: Setting): readonly SceneNode[] {
  const words = { font: look.font, size: SMALL, maxLines: 2 } as const;
  const edge: SceneNode = {
    type: 'box',
    box: inset(box, EDGE.width / 2),
    radius: RADIUS,
    fill: '#ffffff',
    stroke: { ...EDGE, dash: [2.5, 2] },
  };
  if (whose === 'name') {
    const y = box.y + box.height * 0.68;
    const line: SceneNode = {
      type: 'line',
      points: [
        [box.x + 5, y],
        [box.x + box.width - 5, y],
      ],
      stroke: { colour: GUIDE, width: 0.4 },
    };
    const under = { ...box, y, height: box.y + box.height - y };
    return [edge, line, ...wordsIn('what I like to be called', inset(under, 0.5), words, fonts)];
  }
  const side = Math.min(PEG, box.height - 4, box.width * 0.5);
  const peg = { x: box.x + 3, y: centreOf(box).y - side / 2, width: side, height: side };
  const left = peg.x + side + 2;
  const beside = { ...box, x: left, width: box.x + box.width - left - 2 };
  return [
    edge,
    {
      type: 'box',
      box: peg,
      radius: 2,
      fill: '#ffffff',
      stroke: { colour: GUIDE, width: 0.4, dash: [1, 1] },
    },
    ...wordsIn('my peg picture', beside, words, fonts),
  ];
}
