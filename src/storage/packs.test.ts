import 'fake-indexeddb/auto';
import { afterEach, beforeEach, expect, test } from 'vitest';
import type { Pack, PackPart } from '../model/pack';
import type { Database } from './database';
import { openDrafts } from './drafts';
import { openPacks } from './packs';
import { freshDevice, good, makeResource, NINE, openTab, problemOf, quotaExceeded } from './testSupport';

const PARTS: readonly PackPart[] = [
  { start: 0, folded: Uint8Array.of(1, 2) },
  { start: 50, folded: Uint8Array.of(3) },
];
const realPut = IDBObjectStore.prototype.put;

beforeEach(freshDevice);
afterEach(() => {
  IDBObjectStore.prototype.put = realPut;
});

test('a pack that was added is there after the app is opened anew, its artwork in order', async () => {
  const before = await openTab();
  good(await openPacks(before).add(makePack(), PARTS));
  before.close();

  const packs = openPacks(await openTab());

  expect(good(await packs.list())).toEqual([makePack()]);
  expect(good(await packs.parts('farm'))).toEqual(PARTS);
});

test('a device that fills up half way keeps nothing of the pack', async () => {
  const database = await openTab();
  let left = 1;
  IDBObjectStore.prototype.put = function put(...row) {
    left -= 1;
    if (left < 0) throw quotaExceeded();
    return realPut.apply(this, row);
  };

  const trouble = problemOf(await openPacks(database).add(makePack(), PARTS));

  expect(trouble.type).toBe('storage-full');
  expect(await rowsIn(database)).toEqual({ packs: 0, packParts: 0 });
});

test('a pack is never written over by another with the same id', async () => {
  const packs = openPacks(await openTab());
  good(await packs.add(makePack(), PARTS));

  problemOf(await packs.add(makePack({ name: 'Other' }), []));

  expect(good(await packs.list())).toEqual([makePack()]);
  expect(good(await packs.parts('farm'))).toEqual(PARTS);
});

test('what boards, the bin, earlier versions and the dictionary use is found, and boards are counted', async () => {
  const database = await openTab();
  const drafts = openDrafts({ database });
  good(
    await drafts.save(makeResource({ id: 'a', content: { cards: [{ picture: 'pack-farm-cow' }] } }), null),
  );
  good(await drafts.save(makeResource({ id: 'b', content: { deep: [[{ x: 'pack-farm-pig' }]] } }), null));
  good(await drafts.bin('b', NINE));
  good(await drafts.save(makeResource({ id: 'c', content: 'pack-farm-cow is only talked about' }), null));
  good(
    await database.use(async (stores) => {
      await stores.put('dictionary', { word: 'hen', symbolId: 'pack-farm-hen' });
      await stores.put('versions', { resourceId: 'c', savedAt: NINE, saved: ['pack-farm-goat'] });
    }),
  );

  const wanted = ['cow', 'pig', 'hen', 'goat', 'duck'].map((slug) => `pack-farm-${slug}`);
  const use = good(await openPacks(database).use(new Set(wanted)));

  expect([...use.symbolIds].sort()).toEqual(wanted.slice(0, 4).sort());
  expect(use.boards).toBe(2);
});

test('a removed pack leaves only what is kept of it', async () => {
  const packs = openPacks(await openTab());
  good(await packs.add(makePack(), PARTS));
  good(await packs.add(makePack({ id: 'farm-2' }), PARTS));
  const kept = makePack({ removedAt: NINE });

  good(await packs.replace('farm', { pack: kept, parts: PARTS.slice(0, 1) }));

  expect(good(await packs.list())).toContainEqual(kept);
  expect(good(await packs.parts('farm'))).toEqual(PARTS.slice(0, 1));
  expect(good(await packs.parts('farm-2'))).toEqual(PARTS);
});

test('a removed pack that nothing uses leaves nothing', async () => {
  const database = await openTab();
  const packs = openPacks(database);
  good(await packs.add(makePack(), PARTS));

  good(await packs.replace('farm', null));

  expect(await rowsIn(database)).toEqual({ packs: 0, packParts: 0 });
});

function makePack(parts: Partial<Pack> = {}): Pack {
  return {
    id: 'farm',
    name: 'Farm',
    licence: 'CC BY 4.0',
    maker: 'Ann',
    addedAt: NINE,
    removedAt: null,
    entries: [{ slug: 'cow', name: 'cow', synonyms: [], tags: [], group: 'Animals', at: [0, 5] }],
    ...parts,
  };
}

async function rowsIn(database: Database): Promise<{ packs: number; packParts: number }> {
  const counted = await database.use(async (stores) => ({
    packs: await stores.count('packs'),
    packParts: await stores.count('packParts'),
  }));
  return good(counted);
}
