import { type Ink, line, rect, shape } from '../rig/ink';
import { P } from '../rig/palette';

/** A page of a calendar with its two rings; a coloured head of `head` units, and room below it down to y 64. */
export function calendarPage(colour: string, head = 16): Ink {
  const bottom = 12 + head;
  return [
    rect(7, 12, 58, 52, 5, P.white),
    shape(`M12 12h48a5 5 0 0 1 5 5V${bottom}H7V17a5 5 0 0 1 5 -5Z`, colour),
    line('M22 7v9M50 7v9', 4.6),
    line('M22 7v9M50 7v9', 1.4, P.lightGrey),
  ];
}
