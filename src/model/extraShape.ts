import type { TurnedBox } from '../base/turn';
import { thicker } from './extraPaper';
import { round, shortTurn } from './extraPlaces';
import type { Extra } from './extras';

/** How far the two growths may lie apart and still be one, as by a corner. */
const EVEN = 0.01;
const LEAST = 2;

/**
 * An extra as a handle left it. Words pulled by a corner grow; pulled by a side they are broken anew. A line keeps the
 * height of its box, in which its arrows lie.
 */
export function reshapedTo(extra: Extra, box: TurnedBox, growth: readonly [number, number]): Extra {
  if (extra.locked) return extra;
  const turn = shortTurn(box.turn);
  const height = extra.type === 'line' ? extra.height : box.height;
  const place = {
    x: round(box.x),
    y: round(box.y + (box.height - height) / 2),
    width: round(Math.max(LEAST, box.width)),
    height: round(Math.max(extra.type === 'line' ? height : LEAST, height)),
    turn,
  };
  const even = Math.abs(growth[0] - growth[1]) < EVEN;
  const grown = extra.type === 'text' && even ? thicker(extra, growth[0]) : extra;
  return { ...grown, ...place };
}
