import { type BEN, DEV, ELA, friend, HANA, INDER, MISS_CARR } from '../../rig/cast';
import type { Drawings } from '../../rig/drawing';
import { whole } from '../../rig/figure';
import { head } from '../../rig/head';
import { flat, type Ink, line, shape } from '../../rig/ink';
import { P } from '../../rig/palette';
import { moved, scaled } from '../../rig/place';
import { quaver } from '../../rig/props/lessons';
import { portrait } from '../../rig/sitting';
import { area, union } from '../../rig/union';

/** A speech bubble that holds a flag of three stripes, and points down at `to`. */
function flagBubble(x: number, to: number, colours: readonly string[], level: boolean): Ink {
  const stripe = (at: number, colour: string) => {
    const [dy, tall] = [[0, 4, 12][at] ?? 0, at === 1 ? 8 : 4];
    return level
      ? flat(`M${x - 11} ${8.5 + dy}h22v${tall}h-22Z`, colour)
      : flat(`M${x - 11 + 7.333 * at} 8.500h7.333v16h-7.333Z`, colour);
  };
  return [
    shape(
      `M${x - 10} 4H${x + 10}C${x + 14} 4 ${x + 16} 6 ${x + 16} 9.500V23.500C${x + 16} 27 ${x + 14} 29 ${x + 10} 29H${x + 6}L${to} 36L${x - 5} 29H${x - 10}C${x - 14} 29 ${x - 16} 27 ${x - 16} 23.500V9.500C${x - 16} 6 ${x - 14} 4 ${x - 10} 4Z`,
      P.white,
    ),
    colours.map((colour, at) => stripe(at, colour)),
    line(`M${x - 11} 8.500h22v16h-22Z`, 1.6),
  ];
}

function shoulders(person: typeof BEN, x: number, y: number): Ink {
  return union(
    area(
      `M${x - 15} ${y + 14}C${x - 15} ${y + 4} ${x - 9} ${y} ${x} ${y}C${x + 9} ${y} ${x + 15} ${y + 4} ${x + 15} ${y + 14}Z`,
      person.top,
      { role: 'top', who: person.who },
    ),
  );
}

export const drawings: Drawings = {
  'speech-and-language': {
    shows: 'A child and an adult talking to one another, each with a speech bubble.',
    ink: [
      shoulders(DEV, 17, 55),
      shoulders(MISS_CARR, 55, 53),
      head(DEV, 18, 44, 12, { look: 1, face: 'talking' }),
      head(MISS_CARR, 54, 42, 12.5, { look: -1, face: 'talking' }),
      shape(
        'M8 4H30C33 4 35 6 35 9V18C35 21 33 23 30 23H27L25 30L20 23H8C5 23 3 21 3 18V9C3 6 5 4 8 4Z',
        P.yellow,
      ),
      shape(
        'M42 4H64C67 4 69 6 69 9V17C69 20 67 22 64 22H53L48 28L46 22H42C39 22 37 20 37 17V9C37 6 39 4 42 4Z',
        P.blue,
      ),
      line('M10 13.500h.01M19 13.500h.01M28 13.500h.01M44 13h.01M53 13h.01M62 13h.01', 4.5),
    ],
  },
  singing: {
    shows: 'A child singing, with musical notes.',
    ink: [
      moved(whole(portrait(HANA, { face: 'singing', tilt: -4 })), -8, 5),
      quaver(56, 26, 1, P.darkBlue),
      quaver(58, 54, 0.9, P.red),
    ],
  },
  languages: {
    shows: 'Two children talking, with the flags of France and of Spain in their speech bubbles.',
    ink: scaled(
      [
        flagBubble(18.5, 21, [P.navy, P.white, P.darkRed], false),
        flagBubble(53.5, 50, [P.darkRed, P.yellow, P.darkRed], true),
        shoulders(ELA, 18, 60),
        shoulders(friend(INDER), 54, 60),
        head(ELA, 18, 50, 11.5, { look: 1, face: 'talking' }),
        head(friend(INDER), 54, 50, 11.5, { look: -1, face: 'happy' }),
      ],
      0.97,
    ),
  },
};
