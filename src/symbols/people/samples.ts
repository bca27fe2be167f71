import type { Artwork, Head, Mark, Shape, Who } from '../symbol';
import { wardrobe } from '../wardrobe';

/** Figures to try a look on, before it is on any card: a head by itself, a pupil standing and sitting, two others. */
export type SampleId = 'head' | 'standing' | 'sitting' | 'others';

interface Somebody {
  readonly skin: string;
  readonly hair: string;
  readonly hairStyle: Head['hairStyle'];
  readonly top: string;
  readonly who?: Who;
}

const PUPIL: Somebody = { skin: '#fadcbc', hair: '#f4aa41', hairStyle: 'short', top: '#ea5a47' };
const SITTER: Somebody = { skin: '#debb90', hair: '#3f3f3f', hairStyle: 'bob', top: '#b1cc33' };
const FRIEND: Somebody = {
  skin: '#a57939',
  hair: '#3f3f3f',
  hairStyle: 'plaits',
  top: '#fcea2b',
  who: 'friend',
};
const GROWN_UP: Somebody = {
  skin: '#c19a65',
  hair: '#6a462f',
  hairStyle: 'bun',
  top: '#8967aa',
  who: 'adult',
};

const BLACK = '#000000';
const ARM = 4.4;
const AROUND = 4;

const SAMPLES: Readonly<Record<SampleId, Artwork>> = {
  head: { box: [20, 4.5, 32, 32], shapes: [headOf(PUPIL, [36, 21, 12], 0)] },
  standing: { box: [5, 5, 62, 62], shapes: standing(PUPIL, 36) },
  sitting: { box: [5, 5, 62, 62], shapes: sitting(SITTER) },
  others: { box: [5, 5, 62, 62], shapes: [...standing(GROWN_UP, 50), ...standing(FRIEND, 22)] },
};

/** The samples as a look asks for them. */
export const samplePicture = wardrobe((id) => SAMPLES[id as SampleId] ?? null);

function standing(one: Somebody, x: number): readonly Mark[] {
  const arms = [`M${x - 6} 31.5C${x - 8.7} 35.2 ${x - 10} 39.7 ${x - 10} 45`].concat(
    `M${x + 6} 31.5C${x + 8.7} 35.2 ${x + 10} 39.7 ${x + 10} 45`,
  );
  const sleeves = [`M${x - 6} 31.5C${x - 7.9} 34.1 ${x - 9.1} 37.2 ${x - 9.7} 40.7`].concat(
    `M${x + 6} 31.5C${x + 7.9} 34.1 ${x + 9.1} 37.2 ${x + 9.7} 40.7`,
  );
  const torso = `M${x - 5} 29C${x - 6.3} 29 ${x - 7} 30 ${x - 7} 32L${x - 8} 47L${x + 8} 47L${x + 7} 32C${x + 7} 30 ${x + 6.3} 29 ${x + 5} 29Z`;
  const legs = { part: 'legs', at: [x, 47, 63], cloth: '#9b9b9a', shoe: '#a57939' } as const;
  return owned(one.who, [
    legs,
    ...arms.flatMap((d) => [contour(d), limb(d, one.skin, 'skin')]),
    body(torso),
    ...sleeves.map(contour),
    { d: torso, fill: one.top, role: 'top' },
    ...sleeves.map((d) => limb(d, one.top, 'top')),
    headOf(one, [x, 18.5, 10.5], 0),
  ]);
}

function sitting(one: Somebody): readonly Mark[] {
  const leg = 'M28.5 45L43.5 45.5L43.5 61.5';
  const shoe = 'M43.2 61.5L47.1 61.5';
  const torso = 'M25 28C23 28 22 29.3 22 32L22.5 46.5L34 46.5L33.5 31.5C33.5 29.2 32.5 28 30.5 28Z';
  const arm = 'M28.5 33C28.5 38.7 32 41.5 39 41.5';
  const sleeve = 'M28.5 33C28.5 36.4 29.8 38.8 32.3 40.1';
  return owned(one.who, [
    { part: 'seat', at: [28.5, 49, 64], facing: 1 },
    { ...contour(leg), width: 5.6 + AROUND },
    { ...limb(leg, '#61b2e4'), width: 5.6 },
    { ...contour(shoe), width: 5 + AROUND },
    { ...limb(shoe, '#a57939'), width: 5 },
    body(torso),
    { d: torso, fill: one.top, role: 'top' },
    contour(arm),
    limb(arm, one.skin, 'skin'),
    { d: sleeve, stroke: BLACK, width: ARM + AROUND, role: 'contour' },
    limb(sleeve, one.top, 'top'),
    headOf(one, [29.5, 17.5, 10.5], 1),
  ]);
}

function headOf({ skin, hair, hairStyle, who }: Somebody, at: Head['at'], look: Head['look']): Head {
  const pose = { look, nod: 0, tilt: 0, face: 'smile' } as const;
  return { part: 'head', at, ...pose, hairStyle, skin, hair, ...(who && { who }) };
}

function contour(d: string): Shape {
  return { d, stroke: BLACK, width: ARM + AROUND, cap: 'round', join: 'round', role: 'contour' };
}

function limb(d: string, stroke: string, role?: 'skin' | 'top'): Shape {
  return { d, stroke, width: ARM, cap: 'round', join: 'round', ...(role && { role }) };
}

function body(d: string): Shape {
  return { d, fill: BLACK, stroke: BLACK, width: AROUND, join: 'round', role: 'contour' };
}

function owned(who: Who | undefined, marks: readonly Mark[]): readonly Mark[] {
  return who ? marks.map((mark) => ({ ...mark, who })) : marks;
}
