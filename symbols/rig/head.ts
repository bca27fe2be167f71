import type { Head } from '../../src/symbols/symbol';
import type { Person } from './cast';

export interface HeadPose {
  readonly face?: Head['face'];
  readonly look?: Head['look'];
  readonly nod?: number;
  readonly tilt?: number;
  readonly wears?: Head['wears'];
}

/** A head of `radius` around x, y: 10 to 12 for whole figures, 16 to 18 for a portrait. */
export function head(person: Person, x: number, y: number, radius: number, pose: HeadPose = {}): Head {
  const { skin, hair, hairStyle, who } = person;
  const { face = 'smile', look = 0, nod = 0, tilt = 0, wears } = pose;
  return {
    part: 'head',
    at: [x, y, radius],
    look,
    nod,
    tilt,
    face,
    hairStyle,
    skin,
    hair,
    ...(wears && { wears }),
    ...(who && { who }),
  };
}
