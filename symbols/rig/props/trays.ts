import { flat, type Ink, line, rect, shape } from '../ink';
import { P } from '../palette';
import { pipe } from './sensory';

/** A deep play tray on legs, filled to its brim: its rim at `y`. What lies in it comes before `trayFront`. */
export function trayBack(y: number, filling: string): Ink {
  return [
    pipe(`M13 ${y + 12}V66M59 ${y + 12}V66`, P.grey, 2.6),
    shape(`M9 ${y - 8}H63L68 ${y + 2}H4Z`, filling),
  ];
}

export function trayFront(y: number, fill: string): Ink {
  return [
    shape(`M6 ${y + 2}H66L63.500 ${y + 12}Q63 ${y + 14} 61 ${y + 14}H11Q9 ${y + 14} 8.500 ${y + 12}Z`, fill),
    rect(3, y - 1, 66, 6, 2, fill),
  ];
}

/** A toy bucket: middle of its rim at x, y. */
export function bucket(x: number, y: number, fill: string): Ink {
  return [
    line(`M${x - 7} ${y}C${x - 6} ${y - 9} ${x + 6} ${y - 9} ${x + 7} ${y}`),
    shape(`M${x - 8} ${y}H${x + 8}L${x + 6} ${y + 13}H${x - 6}Z`, fill),
    flat(`M${x - 6.5} ${y + 4.5}H${x + 6.5}L${x + 6} ${y + 7.5}H${x - 6}Z`, P.yellow),
  ];
}

/** A toy spade, its blade's tip at x, y. */
export function spade(x: number, y: number, fill: string): Ink {
  return [
    pipe(`M${x} ${y - 12}V${y - 24}M${x - 4} ${y - 25}H${x + 4}`, P.red, 2),
    shape(
      `M${x - 6} ${y - 13}H${x + 6}V${y - 5}Q${x + 6} ${y} ${x} ${y}Q${x - 6} ${y} ${x - 6} ${y - 5}Z`,
      fill,
    ),
  ];
}
