import { expect, test } from 'vitest';
import { AS_DRAWN, type Dress, HAIR_STYLES, type People, PICTURE_STYLES, SKINS } from '../../src/base/dress';
import { artworkOf } from '../../src/symbols/catalogue';
import { drawn, isPart } from '../../src/symbols/people/drawn';
import { dressed } from '../../src/symbols/people/dressed';
import { styled } from '../../src/symbols/styles/styled';
import type { Artwork, Drawing } from '../../src/symbols/symbol';
import { wardrobe } from '../../src/symbols/wardrobe';
import { loadLibrary } from '../support/library';

/*
 * Every picture of the built library that shows people, under looks that together ask for everything there is.
 */

const { catalogue, shapes } = loadLibrary();
const LOOKS: readonly People[] = [
  ...SKINS.map((skin, at) => ({ ...AS_DRAWN, skin, uniform: '#1e50a0', mixed: at })),
  ...HAIR_STYLES.map((hairStyle) => ({ ...AS_DRAWN, hairStyle, hairColour: 'ginger' as const })),
  { ...AS_DRAWN, glasses: true, hearing: 'hearing-aid', walking: 'wheelchair' },
  { ...AS_DRAWN, glasses: true, hearing: 'cochlear-implant', walking: 'walking-frame' },
  { ...AS_DRAWN, mixed: 41 },
];

const everything = [...new Map(catalogue.entries.map((entry) => [entry.at[0], entry])).values()].map(
  (entry) => ({ id: entry.id, artwork: artworkOf(shapes, entry), licence: entry.licence }),
);
const people = everything.filter(({ artwork }) => artwork.shapes.some((mark) => isPart(mark) || mark.role));

function shownIn(artwork: Artwork, look: People, id: string): Drawing {
  return dressed(artwork, { people: look, place: 'card' }, id) ?? drawn(artwork);
}

/** What is wrong with a drawing, or null. */
function fault({ box, shapes: parts }: Drawing): string | null {
  if (parts.length === 0) return 'nothing is drawn';
  if (!box.every(Number.isFinite) || box[2] <= 0 || box[3] <= 0) return `its box is ${box}`;
  for (const { d, fill, stroke, width } of parts) {
    if (!/^M[-\d. MLCZe]+$/u.test(d)) return `a path reads ${d.slice(0, 60)}`;
    for (const paint of [fill, stroke])
      if (paint !== undefined && !/^#[0-9a-f]{6}$/u.test(paint)) return `a colour reads ${paint}`;
    if (fill === undefined && stroke === undefined) return 'a shape has no colour';
    if (stroke !== undefined && !((width ?? 1) > 0)) return `a line is ${width} wide`;
  }
  return null;
}

test('there are people to be dressed, our own and OpenMoji’s', () => {
  expect(people.filter(({ licence }) => licence === 'openmoji').length).toBeGreaterThan(100);
  expect(people.filter(({ licence }) => licence === 'cuecraft').length).toBeGreaterThan(5);
});

test('every person in every look and style is whole', () => {
  const faults = people.flatMap(({ id, artwork }) =>
    LOOKS.flatMap((look, at) => {
      const shown = shownIn(artwork, look, id);
      const style = PICTURE_STYLES[at % PICTURE_STYLES.length] ?? 'colour';
      const found = fault(shown) ?? fault(styled(shown, style));
      return found ? [`${id} in look ${at}, ${style}: ${found}`] : [];
    }),
  );
  expect(faults).toEqual([]);
}, 120_000);

test('every picture in every style is whole', () => {
  const faults = everything.flatMap(({ id, artwork }) =>
    PICTURE_STYLES.flatMap((style) => {
      const found = fault(styled(drawn(artwork), style));
      return found ? [`${id}, ${style}: ${found}`] : [];
    }),
  );
  expect(faults).toEqual([]);
}, 120_000);

test('a wheelchair comes only where legs or a seat are known', () => {
  const look: People = { ...AS_DRAWN, walking: 'wheelchair' };
  for (const { id, artwork } of people) {
    const allows = artwork.shapes.some((mark) => isPart(mark) && mark.part !== 'head' && !mark.who);
    const plain = drawn(artwork).shapes.length;
    const changed = shownIn(artwork, look, id).shapes.length !== plain;
    expect(changed, id).toBe(allows);
  }
});

test('nobody is yellow once a skin is chosen, but faces that are nobody’s', () => {
  const yellow = people.filter(({ id, artwork }) =>
    shownIn(artwork, { ...AS_DRAWN, skin: 'skin-4' }, id).shapes.some(
      ({ role, fill, stroke, who }) => role === 'skin' && !who && (fill ?? stroke) === '#fcea2b',
    ),
  );
  expect(yellow.map(({ id }) => id)).toEqual([]);
  const smiley = catalogue.byCode.get('1F600');
  expect(
    smiley && dressed(artworkOf(shapes, smiley), { people: { ...AS_DRAWN, skin: 'skin-4' }, place: '' }, ''),
  ).toBeNull();
});

test('a dress that changes nothing gives the very same picture, and the same dress the same drawing', () => {
  const find = wardrobe((id) => everything.find((one) => one.id === id)?.artwork ?? null);
  const dress: Dress = { people: { ...AS_DRAWN, skin: 'skin-3', mixed: 5 }, style: 'colour', place: 'card' };
  const [person] = people.filter(({ licence }) => licence === 'cuecraft');
  const thing = everything.find((one) => !people.includes(one));

  expect(find(thing?.id ?? '', dress)).toBe(find(thing?.id ?? ''));
  expect(find(person?.id ?? '', dress)).not.toBe(find(person?.id ?? ''));
  expect(find(person?.id ?? '', dress)).toBe(
    find(person?.id ?? '', { ...dress, people: { ...dress.people } }),
  );
  expect(find('nowhere', dress)).toBeNull();
});
