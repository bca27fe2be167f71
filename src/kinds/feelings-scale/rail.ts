import { CARD_INK } from '../../scene/cardStyle';
import { centreOf, inset } from '../../scene/geometry';
import type { Box, Colour, SceneNode } from '../../scene/nodes';
import { wordsIn } from '../../scene/words';
import type { Setting } from '../contract';
import { BANDS, type FeelingsScale, numberOf } from './content';
import { BAND_COLOURS, bandGround, bandPattern } from './patterns';

const WHITE: Colour = '#ffffff';
const EDGE = { colour: CARD_INK, width: 0.6 } as const;
const OUTLINE = 0.8;
/** Of the height of a band. */
const NUMBER = 0.46;
const NUMBER_ALONE = 0.62;
const TUBE = 0.62;
const WORD = 0.3;
const STACKED_WORD = 0.5;
const PAD = 2;
const WORD_MOST = 9;

interface Head {
  readonly scale: FeelingsScale;
  readonly band: number;
  readonly box: Box;
}

/** The number of a band and how big it is, in words. */
export function bandHead({ scale, band, box }: Head, setting: Setting): readonly SceneNode[] {
  const number = String(numberOf(scale.mode, band));
  const word = scale.bands[band]?.word ?? '';
  if (scale.mode === 'thermometer') {
    const tube = tubeIn(box);
    const left = box.x + box.height + PAD;
    const words = { ...box, x: left, width: box.x + box.width - left };
    return [...plate(number, numberBox(tube), setting), ...wordNodes(word, words, setting)];
  }
  const ground = bandGround(box, band);
  if (word === '') return [...ground, ...plate(number, numberBox(box, NUMBER_ALONE), setting)];
  const [first, second] = box.width > box.height * 1.5 ? sideBySide(box) : stacked(box);
  const label: SceneNode = { type: 'box', box: second, radius: 2, fill: WHITE, stroke: EDGE };
  return [
    ...ground,
    ...plate(number, first, setting),
    label,
    ...wordNodes(word, inset(second, 0.6), setting),
  ];
}

/** The tube and the bulb behind the numbers of a thermometer; `rows` are its bands from the top. */
export function thermometer(rows: readonly Box[]): readonly SceneNode[] {
  const shapes = (grow: number, colour: (band: number) => Colour) =>
    rows.flatMap((row, band) => tubePart(row, { band, grow, colour: colour(band) }));
  const patterns = rows.flatMap((row, band) =>
    band === BANDS - 1 ? [] : bandPattern(straightPart(row, band), band),
  );
  return [
    ...shapes(OUTLINE, () => CARD_INK),
    ...shapes(0, (band) => BAND_COLOURS[band] ?? WHITE),
    ...patterns,
  ];
}

interface Part {
  readonly band: number;
  readonly grow: number;
  readonly colour: Colour;
}

function tubePart(row: Box, { band, grow, colour }: Part): readonly SceneNode[] {
  const tube = tubeIn(row);
  const straight = straightPart(row, band);
  const box = { ...straight, x: tube.x - grow, width: tube.width + 2 * grow };
  const part: SceneNode = { type: 'box', box, radius: 0, fill: colour, stroke: null };
  const { x, y } = centreOf(tube);
  if (band === 0) return [round(x, straight.y, tube.width / 2 + grow, colour), part];
  if (band === BANDS - 1) return [part, round(x, y, row.height / 2 - OUTLINE + grow, colour)];
  return [part];
}

/** A band of the tube without its round top, and down to the middle of the bulb. */
function straightPart(row: Box, band: number): Box {
  const tube = tubeIn(row);
  if (band === BANDS - 1) return { ...tube, height: tube.height / 2 };
  const cut = band === 0 ? tube.width / 2 + OUTLINE : 0;
  return { ...tube, y: tube.y + cut, height: tube.height - cut };
}

function tubeIn(box: Box): Box {
  const width = Math.min(box.height * TUBE, box.width * 0.5);
  const bulb = box.height / 2;
  return { ...box, x: box.x + bulb - width / 2, width };
}

function round(x: number, y: number, radius: number, fill: Colour): SceneNode {
  return { type: 'ellipse', centre: [x, y], radius: [radius, radius], fill, stroke: null };
}

function numberBox(box: Box, share: number = NUMBER): Box {
  const side = Math.min(box.height * share, box.width * 0.8);
  const { x, y } = centreOf(box);
  return { x: x - side / 2, y: y - side / 2, width: side, height: side };
}

function sideBySide(box: Box): readonly [Box, Box] {
  const first = { ...numberBox({ ...box, width: box.height }) };
  const left = box.x + box.height - PAD;
  const width = box.x + box.width - left - 2 * PAD;
  const height = box.height * NUMBER;
  return [first, { x: left, y: box.y + (box.height - height) / 2, width, height }];
}

function stacked(box: Box): readonly [Box, Box] {
  const number = numberBox({ ...box, height: box.height * 0.9 });
  const inside = inset(box, PAD);
  const top = box.y + box.height * STACKED_WORD;
  return [
    {
      ...number,
      y: inside.y,
      height: top - inside.y - 1.5,
      x: centreOf(box).x - (top - inside.y - 1.5) / 2,
      width: top - inside.y - 1.5,
    },
    { ...inside, y: top, height: inside.y + inside.height - top },
  ];
}

/** Letters on white: no colour of a band is one to write on. */
function plate(number: string, box: Box, { look, fonts }: Setting): readonly SceneNode[] {
  const { x, y } = centreOf(box);
  const radius = box.height / 2;
  return [
    { type: 'ellipse', centre: [x, y], radius: [radius, radius], fill: WHITE, stroke: EDGE },
    ...wordsIn(number, box, { font: look.font, size: box.height * 0.72, weight: 700 }, fonts),
  ];
}

function wordNodes(word: string, box: Box, { look, fonts }: Setting): readonly SceneNode[] {
  const size = Math.min(WORD_MOST, Math.max(4, box.height * WORD * 2));
  return wordsIn(word, box, { font: look.font, size, weight: 700, maxLines: 2 }, fonts);
}
