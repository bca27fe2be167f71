import type { Legs, Seat, Shape } from '../symbol';

const BLACK = '#000000';
const WOOD = '#f4aa41';
const LEG = 5;
const APART = 3.8;
const SHOE = 4.4;
const TOE = 2;
/** Shorts end halfway between hip and ankle. */
const SHORTS = 0.5;

/** Two straight legs and their shoes, seen from the front. */
export function legShapes({ at: [x, hip, ground], cloth, shoe, skin, who }: Legs): readonly Shape[] {
  return [-1, 1].flatMap((side) => {
    const leg = x + side * APART;
    const foot = `M${n(leg - side * 0.12)} ${ground}L${n(leg + side * TOE)} ${ground}`;
    const whole = `M${n(leg)} ${hip}L${n(leg)} ${ground}`;
    const upper = `M${n(leg)} ${hip}L${n(leg)} ${n(hip + (ground - hip) * SHORTS)}`;
    return [
      ...(skin
        ? [...limb(whole, skin, LEG - 0.6, 'skin'), ...limb(upper, cloth, LEG)]
        : limb(whole, cloth, LEG)),
      ...limb(foot, shoe, SHOE),
    ].map((shape) => ({ ...shape, ...(who && { who }) }));
  });
}

/** A plain wooden chair from the side. */
export function seatShapes({ at: [x, seat, ground], facing }: Seat): readonly Shape[] {
  const px = (dx: number) => n(x + dx * facing);
  const bars = [
    `M${px(-10)} ${n(seat - 22)}L${px(-10)} ${ground}`,
    `M${px(-10)} ${seat}L${px(9)} ${seat}`,
    `M${px(8)} ${seat}L${px(8)} ${ground}`,
  ];
  const d = bars.join('');
  return [
    { d, stroke: BLACK, width: 6.8, cap: 'round', join: 'round', role: 'contour' },
    { d, stroke: WOOD, width: 2.8, cap: 'round', join: 'round' },
  ];
}

function limb(d: string, colour: string, width: number, role?: 'skin'): readonly Shape[] {
  return [
    { d, stroke: BLACK, width: width + 4, cap: 'round', join: 'round', role: 'contour' },
    { d, stroke: colour, width, cap: 'round', join: 'round', ...(role && { role }) },
  ];
}

function n(value: number): number {
  return Math.round(value * 100) / 100;
}
