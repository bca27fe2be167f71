import type { FontTables } from '../scene/fonts';
import type { Colour, Scene, SceneNode } from '../scene/nodes';
import { FOOT, MARGIN } from '../scene/page';
import { fitText, MM_PER_PT, placeLines } from '../scene/text';

/** What a ruler laid on the print-out must measure, mm. */
export const CHECK_LENGTH = 100;
const WORDS = 'This line is 100 mm. If it is not, set the printer to actual size / 100 %.';
const INK: Colour = '#1a1a1a';
const STROKE = { colour: INK, width: 0.25 } as const;
/** The band between what a page holds and its footer is kept free by every page: the line stands there. */
const BASE = FOOT - 3.8;
const TICK = 3;
const INSIDE = 2;
const SIZE = { most: 6.5 * MM_PER_PT, least: 5 * MM_PER_PT } as const;

/** A line to lay a ruler on: "Fit to page" shrinks cards and slots without a word (practice.md 0.2, 4). */
export function withCheckRuler(scene: Scene, fonts: FontTables): Scene {
  return { ...scene, nodes: [...scene.nodes, ...checkRuler(scene.height, fonts)] };
}

function checkRuler(pageHeight: number, fonts: FontTables): readonly SceneNode[] {
  const y = pageHeight - BASE;
  const right = MARGIN + CHECK_LENGTH;
  const width = CHECK_LENGTH - 2 * INSIDE;
  const face = { font: 'andika', weight: 400 } as const;
  const fit = fitText(WORDS, face, { width, maxLines: 1, size: SIZE.most, minSize: SIZE.least }, fonts);
  const box = { x: MARGIN + INSIDE, y: y - TICK, width, height: TICK };
  return [
    {
      type: 'line',
      points: [
        [MARGIN, y - TICK],
        [MARGIN, y],
        [right, y],
        [right, y - TICK],
      ],
      stroke: STROKE,
    },
    ...placeLines(
      fit.lines,
      { box, style: { ...face, size: fit.size }, colour: INK, align: 'centre', stand: 'middle' },
      fonts,
    ),
  ];
}
