import type { Box, Colour, SceneNode, Stroke } from '../scene/nodes';
import type { WordClass } from './wordClasses';

const INK: Colour = '#1a1a1a';
const WHITE: Colour = '#ffffff';
const LINE = 0.08;

/** Points of each sign, shares of its square: from left to right, from top to bottom. */
type Points = readonly (readonly [number, number])[];
const ARROW: Points = [
  [0.05, 0.36],
  [0.52, 0.36],
  [0.52, 0.1],
  [0.97, 0.5],
  [0.52, 0.9],
  [0.52, 0.64],
  [0.05, 0.64],
];
const STAR: Points = Array.from({ length: 10 }, (_, at) => {
  const [turn, reach] = [(at * Math.PI) / 5, at % 2 === 0 ? 0.52 : 0.22];
  return [0.5 + reach * Math.sin(turn), 0.53 - reach * Math.cos(turn)] as const;
});
const SQUARE: Points = [
  [0.14, 0.14],
  [0.86, 0.14],
  [0.86, 0.86],
  [0.14, 0.86],
];
const BUBBLE: Points = [
  [0.04, 0.12],
  [0.96, 0.12],
  [0.96, 0.68],
  [0.48, 0.68],
  [0.24, 0.96],
  [0.24, 0.68],
  [0.04, 0.68],
];
const PIN: Points = [
  [0.5, 1],
  [0.2, 0.5],
  [0.16, 0.28],
  [0.3, 0.06],
  [0.5, 0],
  [0.7, 0.06],
  [0.84, 0.28],
  [0.8, 0.5],
];
const TAB: Points = [
  [0.04, 0.2],
  [0.4, 0.2],
  [0.5, 0.36],
  [0.96, 0.36],
  [0.96, 0.9],
  [0.04, 0.9],
];
const QUESTION: Points = [
  [0.26, 0.3],
  [0.32, 0.12],
  [0.5, 0.05],
  [0.7, 0.13],
  [0.74, 0.3],
  [0.66, 0.44],
  [0.52, 0.54],
  [0.5, 0.7],
];

/**
 * The second sign of a word's class, so that no colour says anything alone: describing blue and places purple are one
 * colour to one boy in twelve (practice.md 2.7). Little words and others have none; "not" and "stop" a thick border.
 */
export function wordCue(name: WordClass, box: Box): readonly SceneNode[] {
  const at = ([x, y]: readonly [number, number]) => [box.x + x * box.width, box.y + y * box.height] as const;
  const solid = (points: Points): SceneNode => ({
    type: 'line',
    points: points.map(at),
    stroke: null,
    fill: INK,
  });
  const dot = (x: number, y: number, share: number, fill: Colour): SceneNode => ({
    type: 'ellipse',
    centre: at([x, y]),
    radius: [box.width * share, box.height * share],
    fill,
    stroke: null,
  });
  const pen: Stroke = { colour: INK, width: box.width * LINE * 2 };
  switch (name) {
    case 'people':
      return [dot(0.5, 0.5, 0.42, INK)];
    case 'actions':
      return [solid(ARROW)];
    case 'describing':
      return [solid(STAR)];
    case 'things':
      return [solid(SQUARE)];
    case 'social':
      return [solid(BUBBLE)];
    case 'places':
      return [solid(PIN), dot(0.5, 0.3, 0.13, WHITE)];
    case 'questions':
      return [{ type: 'line', points: QUESTION.map(at), stroke: pen }, dot(0.5, 0.92, 0.09, INK)];
    case 'folder':
      return [solid(TAB)];
    default:
      return [];
  }
}
