import type { Person } from '../cast';
import { type Ink, marksOf, roundPath } from '../ink';
import { openmoji } from '../openmoji';
import { moved, scaled } from '../place';
import { area, union } from '../union';

/** OpenMoji's hand that points straight at whoever looks, as a hand of this person. */
export function pointingAtUs(person: Person, x: number, y: number, size = 1): Ink {
  const { skin, who } = person;
  const hand = marksOf(openmoji('1FAF5')).map((mark) =>
    'part' in mark || !mark.fill || mark.fill === 'none'
      ? mark
      : { ...mark, fill: skin, role: 'skin' as const, ...(who && { who }) },
  );
  return moved(scaled(hand, size, [36, 36]), x - 36, y - 36);
}

/** The fingers of a hand whose arm is hidden behind somebody; the back of the hand is at their right. */
export function fingersOver(person: Person, x: number, y: number, side: -1 | 1): Ink {
  const { skin, who } = person;
  return union(area(roundPath(x, y, 3.8, 2.6, side * 40), skin, { role: 'skin', who }));
}

/** The round of a hand that holds an edge; its arm ends behind. */
export function grip({ skin, who }: Person, x: number, y: number, size = 1): Ink {
  return union(area(roundPath(x, y, 4 * size, 3.4 * size), skin, { role: 'skin', who }));
}
