import { expect, test } from 'vitest';
import { AS_DRAWN, type People } from '../../base/dress';
import type { Artwork, Head, Legs, Mark, Seat, Who } from '../symbol';
import { SKIN_COLOURS } from './colours';
import { drawn } from './drawn';
import { dressed } from './dressed';

function head(parts: Partial<Head> = {}): Head {
  const looks = { look: 0, nod: 0, tilt: 0, face: 'smile', hairStyle: 'short' } as const;
  return { part: 'head', at: [36, 20, 10], ...looks, skin: '#fadcbc', hair: '#3f3f3f', ...parts };
}

const legs: Legs = { part: 'legs', at: [36, 47, 63], cloth: '#9b9b9a', shoe: '#a57939' };
const seat: Seat = { part: 'seat', at: [28, 49, 64], facing: 1 };
const jumper: Mark = { d: 'M30 30L42 30L42 47L30 47Z', fill: '#ea5a47', role: 'top' };

function artworkOf(...shapes: readonly Mark[]): Artwork {
  return { box: [4, 4, 64, 64], shapes };
}

function dress(artwork: Artwork, people: Partial<People>, place = 'card', pictureId = 'lunch') {
  return dressed(artwork, { people: { ...AS_DRAWN, ...people }, place }, pictureId);
}

function coloursOf(artwork: Artwork, people: Partial<People>): readonly (string | undefined)[] {
  return (dress(artwork, people) ?? drawn(artwork)).shapes.flatMap(({ fill, stroke }) => [fill, stroke]);
}

test('a look that says nothing changes nothing', () => {
  expect(dress(artworkOf(head(), legs, seat, jumper), {})).toBeNull();
});

test('a picture without people is left as it is by every look', () => {
  const apple = artworkOf({ d: 'M0 0L1 1', fill: '#ea5a47' });

  expect(dress(apple, { skin: 'skin-4', walking: 'wheelchair', uniform: '#1e50a0', mixed: 7 })).toBeNull();
});

test('a pupil’s look is for the pupil alone', () => {
  const both = artworkOf(head(), head({ who: 'friend' }));
  const skins = dress(both, { skin: 'skin-5' })?.shapes.filter(({ role }) => role === 'skin');

  expect(skins?.map(({ who, fill }) => [who, fill])).toEqual([
    [undefined, SKIN_COLOURS['skin-5']],
    ['friend', '#fadcbc'],
  ]);
});

test('a school’s colour is for all children, and for no grown-up', () => {
  const top = (who?: Who): Mark => ({ ...jumper, ...(who && { who }) });
  const shapes = dress(artworkOf(top(), top('friend'), top('adult')), { uniform: '#1e50a0' })?.shapes;

  expect(shapes?.map(({ fill }) => fill)).toEqual(['#1e50a0', '#1e50a0', '#ea5a47']);
});

test('hands that are nobody’s take the pupil’s skin, gloves do not', () => {
  const skins = ['#fcea2b', '#61b2e4'].map((fill): Mark => ({ d: 'M0 0L1 1', fill, role: 'skin' }));

  expect(dress(artworkOf(...skins), { skin: 'skin-2' })?.shapes.map(({ fill }) => fill)).toEqual([
    SKIN_COLOURS['skin-2'],
    '#61b2e4',
  ]);
});

test('a wheelchair takes the place of legs and of a chair, and comes nowhere else', () => {
  const changes = (mark: Mark) => dress(artworkOf(mark), { walking: 'wheelchair' }) !== null;

  expect([legs, seat].map(changes)).toEqual([true, true]);
  expect(changes(jumper)).toBe(false);
  expect(dress(artworkOf(head()), { walking: 'wheelchair' })?.shapes).toEqual(
    drawn(artworkOf(head())).shapes,
  );
});

test('a walking frame stands before legs that stay', () => {
  const framed = dress(artworkOf(legs), { walking: 'walking-frame' })?.shapes ?? [];
  const plain = drawn(artworkOf(legs)).shapes;

  expect(framed.slice(0, plain.length)).toEqual(plain);
  expect(framed.length).toBeGreaterThan(plain.length);
  expect(dress(artworkOf(seat), { walking: 'walking-frame' })?.shapes).toEqual(drawn(artworkOf(seat)).shapes);
});

test('eyes lie over the lenses of glasses', () => {
  const shapes = dress(artworkOf(head()), { glasses: true })?.shapes ?? [];
  const eyes = shapes.flatMap(({ fill, stroke }, at) => (fill === '#000000' && !stroke ? [at] : []));
  const lenses = shapes.findIndex(({ width, fill }) => width === 1.5 && fill !== undefined);

  expect(lenses).toBeGreaterThan(0);
  expect(Math.min(...eyes)).toBeGreaterThan(lenses);
});

test('a head that is drawn already only has things laid over it', () => {
  const face: Mark = { d: 'M0 0L1 1L2 2Z', fill: '#fcea2b', role: 'skin' };
  const shapes = dress(artworkOf(face, head({ over: true })), { glasses: true, hairStyle: 'hijab' })?.shapes;

  expect(shapes?.[0]).toEqual(face);
  expect(shapes?.some(({ role }) => role === 'hair')).toBe(false);
});

test('who is drawn in a hijab keeps its colour, and hair has a colour of its own', () => {
  const covered = artworkOf(head({ hairStyle: 'hijab', hair: '#8967aa' }));

  expect(coloursOf(covered, { hairColour: 'ginger' })).toContain('#8967aa');
  expect(coloursOf(covered, { hairColour: 'ginger' })).not.toContain('#e27022');
  expect(coloursOf(covered, { hairColour: 'ginger', hairStyle: 'short' })).toContain('#e27022');
});

test('a picture that is about hair keeps it to be seen, and one about standing its legs', () => {
  const plain = dress(artworkOf(head({ keeps: true })), { skin: 'skin-2' });

  expect(dress(artworkOf(head({ keeps: true })), { skin: 'skin-2', hairStyle: 'hijab' })).toEqual(plain);
  expect(dress(artworkOf(head({ keeps: true })), { skin: 'skin-2', hairStyle: 'long' })).not.toEqual(plain);
  expect(dress(artworkOf({ ...legs, keeps: true }), { walking: 'wheelchair' })?.shapes).toEqual(
    drawn(artworkOf(legs)).shapes,
  );
});

test('the box holds what is new in it', () => {
  const tight: Artwork = { ...artworkOf(legs), box: [26, 40, 26, 26] };
  const [left, , width] = dress(tight, { walking: 'wheelchair' })?.box ?? [0, 0, 0, 0];

  expect(width).toBeGreaterThan(36);
  expect(left).toBeLessThan(20);
});

const CAST: readonly (Who | undefined)[] = [undefined, 'friend', 'other', 'third', 'adult'];
const crowd = artworkOf(...CAST.map((who) => head(who ? { who } : {})));

test('a mixed class is the same for the same seed, place and picture, and another for any other', () => {
  const first = dress(crowd, { mixed: 7 });

  expect(dress(crowd, { mixed: 7 })).toEqual(first);
  for (const other of [
    dress(crowd, { mixed: 8 }),
    dress(crowd, { mixed: 7 }, 'another card'),
    dress(crowd, { mixed: 7 }, 'card', 'playtime'),
  ]) {
    expect(other).not.toEqual(first);
  }
});

test('no two people of a picture look alike in a mixed class', () => {
  const alone = CAST.map((who) => artworkOf(head(who ? { who } : {})));
  for (let seed = 0; seed < 200; seed += 1) {
    const people = alone.map((one) =>
      JSON.stringify(dress(one, { mixed: seed })?.shapes.map(({ who: _, ...shape }) => shape)),
    );
    expect(new Set(people).size).toBe(CAST.length);
  }
});

test('a pupil whose look is settled stays so in a mixed class, and everybody else is mixed', () => {
  const skins = (seed: number) =>
    dress(crowd, { mixed: seed, skin: 'skin-5' })
      ?.shapes.filter(({ role, who }) => role === 'skin' && who === undefined)
      .map(({ fill }) => fill);

  for (let seed = 0; seed < 20; seed += 1) expect(skins(seed)).toEqual([SKIN_COLOURS['skin-5']]);
});
