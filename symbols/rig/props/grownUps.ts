import type { Person } from '../cast';
import { circle, flat, type Ink, line, rect, shape } from '../ink';
import { P } from '../palette';
import { moved, scaled } from '../place';

/** A full beard on a head that faces us, with its own smile. */
export function beard({ hair, who }: Person, x: number, y: number, radius: number): Ink {
  const d =
    'M-9.900 1C-10.500 13.500 10.500 13.500 9.900 1C8.500 4 6.500 3.600 4.500 2.800C2 2 -2 2 -4.500 2.800C-6.500 3.600 -8.500 4 -9.900 1Z';
  const hairs = { ...shape(d, hair), role: 'hair' as const, ...(who && { who }) };
  const lips = 'M-3.600 5.600C-2 8.200 2 8.200 3.600 5.600Z';
  return moved(scaled([hairs, shape(lips, P.white, 1.4)], radius / 10, [0, 0]), x, y);
}

/** Round glasses on a head that faces us, or is turned to a side by `look`. */
export function glasses(x: number, y: number, radius: number, look: -1 | 0 | 1 = 0): Ink {
  const k = radius / 10;
  const [cx, cy] = [x + look * 3.2 * k, y + 1.2 * k];
  return [
    circle(cx - 3.7 * k, cy, 2.9 * k, 'none'),
    circle(cx + 3.7 * k, cy, 2.9 * k, 'none'),
    line(`M${cx - 0.9 * k} ${cy - 0.4 * k}h${1.8 * k}`, 1.8),
  ].map((shape) => ({ ...shape, width: 1.6 }));
}

/** A ribbon round the neck with a card on it; `y` is where the shoulders are. */
export function lanyard(x: number, y: number, size = 1): Ink {
  const [w, h] = [7 * size, 8.5 * size];
  return [
    line(`M${x - 5 * size} ${y + 0.5}L${x} ${y + 11 * size}L${x + 5 * size} ${y + 0.5}`, 1.8, P.black),
    rect(x - w / 2, y + 10 * size, w, h, 1, P.white),
    flat(`M${x - w / 2 + 2} ${y + 10 * size + 2}h${w - 4}v${h * 0.4}h${4 - w}Z`, P.darkBlue),
  ];
}

/** A jacket that stands open over a white shirt, on a bust of this size. */
export function jacketFront(x: number, y: number, bottom: number, size = 1, tie: string = P.darkRed): Ink {
  const s = (value: number) => value * size;
  return [
    shape(`M${x - s(4.5)} ${y}L${x} ${y + s(14)}L${x + s(4.5)} ${y}Z`, P.white),
    shape(
      `M${x - s(1.3)} ${y + s(1)}H${x + s(1.3)}L${x + s(2)} ${y + s(8)}L${x} ${y + s(12)}L${x - s(2)} ${y + s(8)}Z`,
      tie,
      1.6,
    ),
    line(`M${x} ${y + s(14)}V${bottom}`),
  ];
}

/** A yellow vest with bright bands over a bust: playground duty, building works. */
export function hiVis(x: number, y: number, bottom: number, size = 1): Ink {
  const s = (value: number) => value * size;
  const [shoulders, hem, height] = [s(7), s(8.6), bottom - y];
  const d = `M${x - shoulders} ${y + 0.6}L${x - s(3)} ${y}L${x} ${y + s(7)}L${x + s(3)} ${y}L${x + shoulders} ${y + 0.6}L${x + hem} ${bottom}H${x - hem}Z`;
  const band = y + height * 0.34;
  return [
    shape(d, P.yellow),
    flat(`M${x - hem + 1} ${band}H${x + hem - 1}v${s(4)}H${x - hem + 1}Z`, P.lightGrey),
    line(`M${x - hem + 1} ${band}H${x + hem - 1}M${x - hem + 1} ${band + s(4)}H${x + hem - 1}`, 1.4),
    line(`M${x} ${y + s(7)}V${bottom}`, 1.8),
    line(d),
  ];
}
