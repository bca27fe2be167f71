import type { Who } from '../../../src/symbols/symbol';
import { dot, type Ink, line, roundPath } from '../ink';
import { P } from '../palette';
import { area, union } from '../union';

/** A face of somebody of long ago, without hair: what they wear belongs to the picture, so no look takes it off. */
export function bareFace(x: number, y: number, radius: number, skin: string, who: Who = 'adult'): Ink {
  const k = radius / 10;
  return [
    union(area(roundPath(x, y, radius), skin, { role: 'skin', who })),
    dot(x - 3.6 * k, y + k, 1.5 * k),
    dot(x + 3.6 * k, y + k, 1.5 * k),
    line(`M${x - 2.8 * k} ${y + 5 * k}Q${x} ${y + 7.4 * k} ${x + 2.8 * k} ${y + 5 * k}`, 1.8),
  ];
}

/** Flames of a fire: their foot's middle at x, y; 20 wide and 26 high at size 1. */
export function flame(x: number, y: number, size = 1): Ink {
  const at = (dx: number, dy: number) => `${(x + dx * size).toFixed(2)} ${(y + dy * size).toFixed(2)}`;
  const outer = `M${at(-9, 0)}C${at(-14, -9)} ${at(-8, -13)} ${at(-6, -17)}C${at(-5, -14)} ${at(-4, -13)} ${at(-3, -13)}C${at(-4, -19)} ${at(0, -24)} ${at(2, -27)}C${at(3, -21)} ${at(12, -14)} ${at(9, 0)}Z`;
  const inner = `M${at(-5, 0)}C${at(-7, -5)} ${at(-2, -8)} ${at(0, -13)}C${at(3, -9)} ${at(7, -6)} ${at(5, 0)}Z`;
  return [
    { d: outer, fill: P.darkOrange, stroke: P.black, width: 2, cap: 'round', join: 'round' },
    { d: inner, fill: P.yellow },
  ];
}
