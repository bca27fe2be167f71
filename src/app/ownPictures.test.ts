import { beforeAll, expect, test } from 'vitest';
import { loadLibrary as loadBuilt } from '../../tests/support/library';
import { fail, ok } from '../base/result';
import type { OwnPicture } from '../model/ownPicture';
import type { OwnPictureStore, OwnPicturesChange } from '../storage/ownPictures';
import { type BuiltInLibrary, withCollections } from './collections';
import { makeLibrary } from './library';
import { type OwnPictures, startOwnPictures } from './ownPictures';

let builtIn: BuiltInLibrary;
beforeAll(() => {
  const { catalogue, shapes } = loadBuilt();
  builtIn = makeLibrary(catalogue, shapes);
});

const PHOTO: OwnPicture['artwork'] = {
  type: 'photo',
  mime: 'image/jpeg',
  width: 3,
  height: 2,
  bytes: Uint8Array.of(255, 216, 255),
};
const DRAWING: OwnPicture['artwork'] = {
  type: 'drawing',
  lines: [{ d: 'M10 10L62 62', colour: '#d22f27', width: 3 }],
};

interface FakeStore extends OwnPictureStore {
  readonly rows: Map<string, OwnPicture>;
}

function fakeStore({ used = [] as readonly string[], full = false } = {}): FakeStore {
  const rows = new Map<string, OwnPicture>();
  return {
    rows,
    list: async () => ok([...rows.values()]),
    change: async ({ put, remove }: OwnPicturesChange) => {
      if (full) return fail({ type: 'storage-full' });
      for (const id of remove) rows.delete(id);
      for (const picture of put) rows.set(picture.id, picture);
      return ok(undefined);
    },
    use: async (ids) => {
      const found = used.filter((id) => ids.has(id));
      return ok({ symbolIds: new Set(found), boards: found.length });
    },
  };
}

async function start(store: OwnPictureStore | null): Promise<OwnPictures> {
  let count = 0;
  let clock = 1000;
  const own = startOwnPictures({
    now: () => {
      clock += 1;
      return clock;
    },
    makeId: () => {
      count += 1;
      return String(count);
    },
  });
  await own.load(store);
  return own;
}

function keep(own: OwnPictures, name: string, artwork = PHOTO) {
  return own.add({ name, person: false, keepUntil: null, artwork });
}

function library(own: OwnPictures) {
  const collection = own.collection.value;
  return withCollections(builtIn, collection ? [collection] : []);
}

test('a photo is offered first for its word, found first, and has a group of its own before all others', async () => {
  const own = await start(fakeStore());
  await keep(own, 'lunch');

  const { offersFor, search, groups, inGroup } = library(own);

  expect(offersFor('lunch', 6).map(({ id }) => id)[0]).toBe('own-1');
  expect(offersFor('lunch', 6)).toHaveLength(6);
  expect(search('lunch', 10)[0]?.id).toBe('own-1');
  expect(groups[0]).toBe('Photos and drawings');
  expect(inGroup('Photos and drawings').map(({ name }) => name)).toEqual(['lunch']);
});

test('where only a part of the word is the same, built-in pictures come first', async () => {
  const own = await start(fakeStore());
  await keep(own, 'lunch box of Mia');

  const offers = library(own)
    .offersFor('lunch', 6)
    .map(({ id }) => id);

  expect(offers[0]).not.toBe('own-1');
});

test('a photo is drawn whole, a drawing as its lines, and neither asks for a credit', async () => {
  const own = await start(fakeStore());
  await keep(own, 'cup');
  await keep(own, 'hat', DRAWING);
  const { pictures, creditFor } = library(own);

  expect(pictures('own-1')).toMatchObject({
    box: [0, 0, 3, 2],
    image: { href: 'data:image/jpeg;base64,/9j/', width: 3, height: 2 },
  });
  expect(pictures('own-2')?.shapes).toEqual([
    { d: 'M10 10L62 62', stroke: '#d22f27', width: 3, cap: 'round', join: 'round' },
  ]);
  expect(creditFor([{ pictureId: 'own-1' }, { pictureId: 'own-2' }])).toBe('');
});

test('deleted while a board shows it, it is drawn still and offered nowhere, until it is brought back', async () => {
  const store = fakeStore({ used: ['own-1'] });
  const own = await start(store);
  await keep(own, 'lunch');
  const [lunch] = own.list.value;

  await own.remove(own.list.value);

  expect(own.list.value).toEqual([]);
  expect(own.keptForBoards.value).toHaveLength(1);
  expect(library(own).pictures('own-1')).not.toBeNull();
  expect(
    library(own)
      .search('lunch', 20)
      .map(({ id }) => id),
  ).not.toContain('own-1');
  expect(
    library(own)
      .offersFor('lunch', 6)
      .map(({ id }) => id),
  ).not.toContain('own-1');
  if (lunch) await own.put([lunch]);
  expect(own.list.value.map(({ id }) => id)).toEqual(['own-1']);
});

test('deleted while nothing shows it, nothing of it is left on the device', async () => {
  const store = fakeStore();
  const own = await start(store);
  await keep(own, 'lunch');

  await own.remove(own.list.value);

  expect(store.rows.size).toBe(0);
});

test('a full device says so, and nothing is half kept', async () => {
  const own = await start(fakeStore({ full: true }));

  const kept = await keep(own, 'lunch');

  expect(kept).toMatchObject({ ok: false, problem: expect.stringContaining('This device is full') });
  expect(own.list.value).toEqual([]);
});

test('where the browser keeps nothing, pictures live as long as the page', async () => {
  const own = await start(null);

  expect(await keep(own, 'lunch')).toMatchObject({ ok: true });
  expect(library(own).pictures('own-1')).not.toBeNull();
});
