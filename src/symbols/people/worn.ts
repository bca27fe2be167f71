import type { Head, Shape } from '../symbol';
import { type Outline, outlineAt, type Place, placedAt, roundOutline } from './headPath';

const BLACK = '#000000';
const RED = '#ea5a47';
const BLUE = '#61b2e4';
const YELLOW = '#fcea2b';

const BAND: Outline = 'M -10.5 0 C -11 -15 11 -15 10.5 0';
const CUP: Outline = 'M 12.5 -3 C 9.5 -4 8 -3 8 1 C 8 5 9.5 6 12.5 5 C 13.4 3 13.4 -1 12.5 -3 Z';
const CUP_IN_FRONT = roundOutline([-3, 1.5], 4.4, 5);
const HELMET: Outline =
  'M -11 -1.5 C -12.5 -9.5 -6.5 -13.4 0 -13.4 C 6.5 -13.4 12.5 -9.5 11 -1.5 C 6 -5 -6 -5 -11 -1.5 Z';
const CAP: Outline =
  'M -10.2 -3.2 C -10.6 -9 -6 -12.4 0 -12.4 C 6 -12.4 10.6 -9 10.2 -3.2 C 6 -4.8 -6 -4.8 -10.2 -3.2 Z';
const PEAK: Outline = 'M -2 -4.6 C 4 -6.6 11 -5.4 14.6 -2.4 C 12 -1 4 -1.4 -2 -4.6 Z';
const SWIM_HAT: Outline =
  'M -10.4 0.6 C -11.4 -8.5 -6 -12 0 -12 C 6 -12 11.4 -8.5 10.4 0.6 C 8 -4.4 -8 -4.4 -10.4 0.6 Z';

/** What a picture itself puts on a head. */
export function wornShapes({ wears, look }: Head, place: Place): readonly Shape[] {
  switch (wears) {
    case 'ear-defenders': {
      const band = outlineAt(BAND, place);
      return [
        { d: band, stroke: BLACK, width: 3.4, cap: 'round' },
        { d: band, stroke: RED, width: 1, cap: 'round' },
        ...(look === 0
          ? [piece(CUP, RED, place), piece(CUP, RED, placedAt(place, [0, 0], -1))]
          : [piece(CUP_IN_FRONT, RED, place)]),
      ];
    }
    case 'helmet':
      return [piece(HELMET, BLUE, place)];
    case 'cap':
      return [piece(CAP, RED, place), piece(PEAK, RED, place)];
    case 'swim-hat':
      return [piece(SWIM_HAT, YELLOW, place)];
    default:
      return [];
  }
}

function piece(outline: Outline, fill: string, place: Place): Shape {
  return { d: outlineAt(outline, place), fill, stroke: BLACK, width: 2, cap: 'round', join: 'round' };
}
