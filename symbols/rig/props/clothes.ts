import { flat, type Ink, line, rect, shape, tube } from '../ink';
import { P } from '../palette';
import { area, union } from '../union';

/** A school jumper, flat and from the front; fills the grid. Its cloth takes the school's colour. */
export function schoolJumper(cloth: string, crest: string = P.yellow): Ink {
  const d =
    'M27 8L18 11Q13 13 11.500 19L5 50L15 53L20 33V65H52V33L57 53L67 50L60.500 19Q59 13 54 11L45 8L36 25Z';
  return [
    shape('M27 8Q36 13 45 8L36 25Z', P.darkGrey),
    union(area(d, cloth, { role: 'top' })),
    line(
      'M23.500 9.500L36 31L48.500 9.500M20 58.500H52M6.300 44.500L16.300 47.300M65.700 44.500L55.700 47.300',
      1.8,
    ),
    shape('M43.500 33H51V38Q51 42 47.250 43.500Q43.500 42 43.500 38Z', crest, 1.6),
  ];
}

/** A white shirt and a striped tie, for the neck of a jumper of the same place. */
export function shirtAndTie(tie: string): Ink {
  return [
    shape('M25 9Q36 13 47 9L36 29Z', P.white),
    shape('M33 14H39L40.500 24L36 31L31.500 24Z', tie),
    shape('M26 5L36 14L27 23L21 10Z', P.white),
    shape('M46 5L36 14L45 23L51 10Z', P.white),
  ];
}

/** A pleated skirt that fills the grid. */
export function pleatedSkirt(cloth: string, band: string): Ink {
  return [
    shape('M21 17L5 58Q20 65 36 65Q52 65 67 58L51 17Z', cloth),
    line('M28 18L20.500 62.500M36 18V64.500M44 18L51.500 62.500', 2),
    rect(20, 8, 32, 10, 2, band),
  ];
}

/** Long trousers, flat. */
export function trousers(cloth: string): Ink {
  return [shape('M19 6H53L57 66H40.500L36 28L31.500 66H15Z', cloth), line('M18.500 14H53.500M36 14V28', 2)];
}

/** Legs of shorts that end above the knee; fills the grid. */
export function shortTrousers(cloth: string, stripe?: string): Ink {
  return [
    shape('M13 14H59L68 56L42 61L36 37L30 61L4 56Z', cloth),
    stripe
      ? [flat('M14.500 19H18.500L12.500 56.500L8 56ZM57.500 19H53.500L59.500 56.500L64 56Z', stripe)]
      : [],
    shape('M13 10H59V19H13Z', cloth),
    line('M36 19V37M32 19.500L30 27M40 19.500L42 27', 2),
  ];
}

/** A T-shirt that fills the grid. */
export function tShirt(cloth: string): Ink {
  return [
    shape('M26 8L15 11L3 28L14 37L20 30V65H52V30L58 37L69 28L57 11L46 8Q36 20 26 8Z', cloth),
    line('M22.500 9.500Q36 27 49.500 9.500', 1.8),
    line('M20 31V25M52 31V25', 2),
  ];
}

/** A black canvas shoe with a white sole; points right, fills the grid across. */
export function plimsoll(): Ink {
  return [
    shape('M6 50V26Q6 22 10 22H19Q22 22 23 26Q27 35 38 35H48Q66 36 66 50Z', P.darkGrey),
    shape('M4 46H68V53Q68 57 64 57H8Q4 57 4 53Z', P.white),
    flat('M22 26Q26 37 40 36.500L39 41Q22 41 18 28Z', P.lightGrey),
  ];
}

/** A wellington boot on the left of the grid; points right. */
export function welly(rubber: string): Ink {
  return [
    shape('M9 10H27L28 42Q44 42 47 54L47.500 58H7Z', rubber),
    shape('M6 58H49V63Q49 66 46 66H9Q6 66 6 63Z', P.darkGrey),
    shape('M8 8H28V17H8Z', P.white),
    line('M14 26V40', 3, P.white),
  ];
}

/** A beach towel over a rail. */
export function towel(): Ink {
  return [
    line('M18 66V70M26 66V70M34 66V70M42 66V70M50 66V70M56 66V70', 2),
    tube('M5 10H67', P.lightGrey, 3),
    rect(13, 5, 46, 61, 3, P.darkBlue),
    flat('M14 22H58V29H14ZM14 36H58V43H14ZM14 50H58V57H14Z', P.white),
    line('M13 15H59', 2),
  ];
}
