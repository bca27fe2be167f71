import { extentOf } from '../scene/extent';
import type { FontTables } from '../scene/fonts';
import type { Colour, Scene, SceneNode } from '../scene/nodes';
import { FOOT, MARGIN } from '../scene/page';
import { MM_PER_PT, placeLines, textWidth } from '../scene/text';

/** What a ruler laid on the print-out must measure, mm. */
export const CHECK_LENGTH = 100;
const WORDS = 'This line is 100 mm. If it is not, set the printer to actual size / 100 %.';
const INK: Colour = '#1a1a1a';
const STROKE = { colour: INK, width: 0.25 } as const;
const TICK = 2.9;
const INSIDE = 2;
const LETTERS = 6.2 * MM_PER_PT;
/** Words stand this far above the line, so that no tail of a letter touches it. */
const LIFT = 1;
/** The line stands between what a page holds and its footer: pages keep that band free. */
const ABOVE_FOOT = 0.4;
/** Where something does reach down there, the top margin takes it, as low as it goes. */
const BELOW_TOP = 1.2;

/** A line to lay a ruler on: "Fit to page" shrinks cards and slots without a word (practice.md 0.2, 4). */
export function withCheckRuler(scene: Scene, fonts: FontTables): Scene {
  const foot = scene.height - FOOT + ABOVE_FOOT + TICK;
  const free = !scene.nodes.some((node) => touches(node, foot - TICK, foot));
  const y = free ? foot : MARGIN - BELOW_TOP;
  return { ...scene, nodes: [...scene.nodes, ...checkRuler(y, fonts)] };
}

function touches(node: SceneNode, top: number, bottom: number): boolean {
  const [from, to] = reach(node);
  return from < bottom && to > top;
}

/** How far up and down a node reaches, mm. */
function reach(node: SceneNode): readonly [number, number] {
  const { y, height } = extentOf(node);
  return [y, y + height];
}

function checkRuler(y: number, fonts: FontTables): readonly SceneNode[] {
  const style = { font: 'andika', weight: 400, size: rulerLetters(fonts) } as const;
  const right = MARGIN + CHECK_LENGTH;
  const foot = y - LIFT - fonts(style.font, style.weight).descent * style.size;
  const box = { x: MARGIN, y: foot - TICK, width: CHECK_LENGTH, height: TICK };
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
    ...placeLines([WORDS], { box, style, colour: INK, align: 'centre', stand: 'bottom' }, fonts),
  ];
}

/** Small enough to stand between the ends of the line. */
function rulerLetters(fonts: FontTables): number {
  const width = textWidth(WORDS, { font: 'andika', weight: 400, size: LETTERS }, fonts);
  return LETTERS * Math.min(1, (CHECK_LENGTH - 2 * INSIDE) / width);
}
