import { cased } from '../../scene/cardStyle';
import { rowsOf } from '../../scene/cells';
import type { Box, SceneNode } from '../../scene/nodes';
import { MM_PER_PT } from '../../scene/text';
import { wordsIn } from '../../scene/words';
import type { Setting } from '../contract';

const LETTERS = 22 * MM_PER_PT;
const FEW_LETTERS = 16 * MM_PER_PT;
/** Words with which a target begins, so that it says what to do (practice.md 6.8). */
const STEM = 'I can';
const LINE = { colour: '#5b5b5b', width: 0.3 } as const;
const LINE_STEP = 11;

/** The targets one under the other, numbered where there is more than one; an empty one is written by hand. */
export function targetsIn(targets: readonly string[], box: Box, setting: Setting): readonly SceneNode[] {
  if (targets.length === 0) return [];
  const rows = rowsOf(box, Array<number>(targets.length).fill(1), 2);
  return targets.flatMap((target, at) => {
    const row = rows[at];
    const number = targets.length > 1 ? `${at + 1}  ` : '';
    return row ? targetIn(target.trim(), number, row, setting) : [];
  });
}

function targetIn(target: string, number: string, box: Box, { look, fonts }: Setting): readonly SceneNode[] {
  const size = number === '' ? LETTERS : FEW_LETTERS;
  const wish = { font: look.font, size, weight: 700 } as const;
  if (target !== '') {
    return wordsIn(cased(`${number}${target}`, look.letterCase), box, { ...wish, align: 'left' }, fonts);
  }
  const high = Math.min(box.height, number === '' ? 2 * LINE_STEP : LINE_STEP);
  const area = { ...box, y: box.y + (box.height - high) / 2, height: Math.min(high, LINE_STEP) };
  const stem = wordsIn(
    cased(`${number}${STEM}`, look.letterCase),
    area,
    { ...wish, align: 'left', stand: 'bottom', maxLines: 1 },
    fonts,
  );
  const [words] = stem;
  const from = words ? words.x + words.width + 2 : box.x;
  const lines = [writingLine(from, box.x + box.width, area.y + area.height - 1.5)];
  if (high > LINE_STEP) lines.push(writingLine(box.x, box.x + box.width, area.y + high - 1.5));
  return [...stem, ...lines];
}

/** A line to write on. */
export function writingLine(from: number, to: number, y: number): SceneNode {
  return {
    type: 'line',
    points: [
      [from, y],
      [Math.max(from, to), y],
    ],
    stroke: LINE,
  };
}
