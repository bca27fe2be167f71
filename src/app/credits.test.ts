import { expect, test } from 'vitest';
import { loadLibrary } from '../../tests/support/library';
import { AS_DRAWN, type Dress, dressAt, type People, type PictureStyle } from '../base/dress';
import { startFolding } from '../exchange/packs/folded';
import type { Pack } from '../model/pack';
import { withCollections } from './collections';
import { makeLibrary } from './library';
import { packCollection } from './packsCollection';

const { catalogue, shapes } = loadLibrary();
const builtIn = makeLibrary(catalogue, shapes);
const SKIN: People = { ...AS_DRAWN, skin: 'skin-4' };

function shownAs(pictureId: string, people: People, style: PictureStyle = 'colour') {
  const dress: Dress | null = dressAt(people, style, 'card');
  return { pictureId, ...(dress && { dress }) };
}

function ofLicence(licence: string, withPeople: boolean): string {
  const found = catalogue.entries.find((entry) => {
    const drawing = builtIn.pictures(entry.id);
    return entry.licence === licence && drawing?.shapes.some(({ role }) => role === 'skin') === withPeople;
  });
  return found?.id ?? '';
}

const HAND = catalogue.byCode.get('1F44D')?.id ?? '';
const THING = ofLicence('openmoji', false);
const CHILD = ofLicence('cuecraft', true);

test('pictures that are shown as they came are credited as ever', () => {
  const credit = builtIn.creditFor([{ pictureId: HAND }, { pictureId: CHILD }]);

  expect(credit).toBe(
    'Pictures: OpenMoji, CC BY-SA 4.0, cropped · Pictures: Cuecraft (with OpenMoji), CC BY-SA 4.0',
  );
});

test('a page says where people are re-dressed, and only for whose pictures are', () => {
  expect(builtIn.creditFor([shownAs(HAND, SKIN)])).toContain('OpenMoji, CC BY-SA 4.0, cropped and changed');
  expect(builtIn.creditFor([shownAs(CHILD, SKIN), shownAs(THING, SKIN)])).toBe(
    'Pictures: Cuecraft (with OpenMoji), CC BY-SA 4.0, changed · Pictures: OpenMoji, CC BY-SA 4.0, cropped',
  );
});

test('in another style everything is changed', () => {
  const credit = builtIn.creditFor([shownAs(THING, AS_DRAWN, 'grey'), shownAs(CHILD, AS_DRAWN, 'grey')]);

  expect(credit.match(/changed/gu)).toHaveLength(2);
});

function packUnder(licence: string) {
  const folding = startFolding();
  const at = folding.add(
    JSON.stringify({ box: [0, 0, 10, 10], shapes: [{ d: 'M0 0L10 0L10 10Z', fill: '#ea5a47' }] }),
  );
  const entry = { slug: 'hoe', name: 'hoe', synonyms: [], tags: [], group: '', at };
  const pack: Pack = {
    id: 'farm',
    name: 'Farm',
    licence,
    maker: 'Ann',
    addedAt: 1,
    removedAt: null,
    entries: [entry],
  };
  return withCollections(builtIn, [packCollection(pack, folding.finish())]);
}

test('a pack’s pictures are changed and say so, unless their licence lets nobody change them', () => {
  const hoe = shownAs('pack-farm-hoe', AS_DRAWN, 'line');
  const free = packUnder('CC BY-NC 4.0');
  const fixed = packUnder('CC BY-NC-ND 4.0');

  expect(free.creditFor([hoe])).toBe('Pictures: Farm, Ann, CC BY-NC 4.0, cropped and changed');
  expect(free.pictures(hoe.pictureId, hoe.dress)?.shapes[0]?.fill).toBe('#ffffff');
  expect(fixed.creditFor([hoe])).toBe('Pictures: Farm, Ann, CC BY-NC-ND 4.0, cropped');
  expect(fixed.pictures(hoe.pictureId, hoe.dress)?.shapes[0]?.fill).toBe('#ea5a47');
});
