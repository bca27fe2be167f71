import type { FontTables } from '../../scene/fonts';
import type { SceneNode, TextNode } from '../../scene/nodes';
import { textWidth } from '../../scene/text';

/** How far the mark reaches beyond the letters, em: above the baseline, below it and to each side. */
const ABOVE = 0.92;
const BELOW = 0.28;
const BESIDE = 0.06;
const GROUND = '#fff3c4';
const EDGE = { colour: '#6b5200', width: 0.35, dash: [1.2, 0.8] } as const;

/** A box behind each stretch of words in braces, on whatever lines they stand: a gap that is still to be filled. */
export function gapMarks(lines: readonly TextNode[], fonts: FontTables): readonly SceneNode[] {
  let open = false;
  return lines.flatMap((line) => {
    const marks: SceneNode[] = [];
    let from = open ? 0 : -1;
    for (const [at, letter] of [...line.text].entries()) {
      if (letter === '{') [open, from] = [true, at];
      if (letter !== '}' || !open) continue;
      marks.push(mark(line, from, at + 1, fonts));
      [open, from] = [false, -1];
    }
    return open ? [...marks, mark(line, from, line.text.length, fonts)] : marks;
  });
}

function mark(line: TextNode, from: number, to: number, fonts: FontTables): SceneNode {
  const { size, weight, text, slot } = line;
  const font = line.font === 'device' ? 'andika' : line.font;
  const width = (part: string) => textWidth(part, { font, weight, size }, fonts);
  const letters = [...text];
  const x = line.x + width(letters.slice(0, from).join('')) - BESIDE * size;
  return {
    type: 'box',
    box: {
      x,
      y: line.y - ABOVE * size,
      width: width(letters.slice(from, to).join('')) + 2 * BESIDE * size,
      height: (ABOVE + BELOW) * size,
    },
    radius: size * 0.15,
    fill: GROUND,
    stroke: EDGE,
    ...(slot === undefined ? {} : { slot }),
  };
}
