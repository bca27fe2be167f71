import 'fake-indexeddb/auto';
import { beforeEach, describe, expect, test } from 'vitest';
import { loadLibrary } from '../../tests/support/library';
import { givenFile, testMaker } from '../../tests/support/packs/given';
import { GOOD_SVG } from '../../tests/support/packs/pictures';
import type { PackDraft } from '../exchange/packs/draft';
import { readPack } from '../exchange/packs/readPack';
import type { Pack } from '../model/pack';
import type { Library } from '../screens/workshop';
import { openDrafts } from '../storage/drafts';
import { openPacks } from '../storage/packs';
import { freshDevice, good, makeResource, NINE, openTab } from '../storage/testSupport';
import { withCollections } from './collections';
import { makeLibrary } from './library';
import { type Packs, startPacks } from './packs';

const { catalogue, shapes } = loadLibrary();
const builtIn = makeLibrary(catalogue, shapes);
const WISH = { name: 'Farm pictures', licence: 'CC BY-SA 4.0', maker: 'Ann Example' };
const shown = (...ids: readonly string[]) => ids.map((pictureId) => ({ pictureId }));
const CREDIT = 'Pictures: Farm pictures, Ann Example, CC BY-SA 4.0, cropped';

beforeEach(freshDevice);

describe('a pack that was added', () => {
  test('is found by its names and tags, after built-in pictures of the same name', async () => {
    const { library } = await deviceWithPack();

    expect(
      library()
        .search('zebu', 3)
        .map(({ id }) => id),
    ).toEqual(['pack-farm-pictures-zebu']);
    const found = library()
      .search('lunch', 10)
      .map(({ id }) => id);
    expect(found.indexOf('pack-farm-pictures-lunch')).toBeGreaterThan(found.indexOf('lunch'));
  });

  test('changes nothing of what typed words get by themselves', async () => {
    const { library } = await deviceWithPack();

    for (const label of ['lunch', 'zebu', 'wash hands']) {
      expect(library().pictureFor(label)).toEqual(builtIn.pictureFor(label));
    }
  });

  test('is offered for the words of a card, the built-in picture first', async () => {
    const { library } = await deviceWithPack();

    const offered = library()
      .offersFor('lunch', 6)
      .map(({ id }) => id);
    expect(offered[0]).toBe(builtIn.offersFor('lunch', 6)[0]?.id);
    expect(offered).toContain('pack-farm-pictures-lunch');
  });

  test('has a group of its own, and stands in ours where that is plain', async () => {
    const { library } = await deviceWithPack();

    expect(library().groups.at(-1)).toBe('Farm pictures');
    expect(library().inGroup('Farm pictures')).toHaveLength(3);
    expect(library().inGroup('Animals').at(-1)?.id).toBe('pack-farm-pictures-zebu');
  });

  test('is drawn, and named in the line that is printed', async () => {
    const { library } = await deviceWithPack();

    expect(library().pictures('pack-farm-pictures-zebu')?.shapes).toHaveLength(1);
    expect(library().creditFor(shown('pack-farm-pictures-zebu', 'pack-farm-pictures-hoe'))).toBe(CREDIT);
    expect(library().creditFor(shown('lunch', 'pack-farm-pictures-zebu'))).toBe(
      `${builtIn.creditFor(shown('lunch'))} · ${CREDIT}`,
    );
    expect(library().creditFor(shown('lunch'))).toBe(builtIn.creditFor(shown('lunch')));
  });

  test('is there again when the app is opened anew', async () => {
    const { database } = await deviceWithPack();
    database.close();

    const library = joined(await packsOn(await openTab()));

    expect(library().search('zebu', 1)).toHaveLength(1);
    expect(library().pictures('pack-farm-pictures-zebu')).not.toBeNull();
  });

  test('has an id of its own even where its name is taken', async () => {
    const { packs } = await deviceWithPack();

    const second = good(await packs.add(await makeDraft(), WISH));

    expect(second.id).toBe('farm-pictures-2');
    expect(packs.list.value).toHaveLength(2);
  });
});

describe('a pack that is removed', () => {
  test('goes from search, and boards that use it go on as before', async () => {
    const { packs, pack, library, database } = await deviceWithPack();
    const drafts = openDrafts({ database });
    const content = { cards: [{ picture: { type: 'symbol', symbolId: 'pack-farm-pictures-zebu' } }] };
    good(await drafts.save(makeResource({ content }), null));
    expect(good(await packs.use(pack)).boards).toBe(1);

    good(await packs.remove(pack));

    expect(packs.list.value).toEqual([]);
    expect(library().groups).toEqual(builtIn.groups);
    expect(
      library()
        .search('zebu', 5)
        .map(({ id }) => id),
    ).not.toContain('pack-farm-pictures-zebu');
    expect(library().inGroup('Animals')).toEqual(builtIn.inGroup('Animals'));
    expect(library().entry('pack-farm-pictures-zebu')?.name).toBe('zebu');
    expect(library().pictures('pack-farm-pictures-zebu')?.shapes).toHaveLength(1);
    expect(library().creditFor(shown('pack-farm-pictures-zebu'))).toBe(CREDIT);
    expect(library().pictures('pack-farm-pictures-hoe')).toBeNull();
  });

  test('may be brought in again beside what is kept of it', async () => {
    const { packs, pack, library, database } = await deviceWithPack();
    const drafts = openDrafts({ database });
    good(await drafts.save(makeResource({ content: ['pack-farm-pictures-zebu'] }), null));
    good(await packs.remove(pack));

    const again = good(await packs.add(await makeDraft(), WISH));

    expect(again.id).toBe('farm-pictures-2');
    expect(
      library()
        .search('zebu', 5)
        .map(({ id }) => id),
    ).toEqual(['pack-farm-pictures-2-zebu']);
    expect(library().pictures('pack-farm-pictures-zebu')).not.toBeNull();
  });

  test('leaves nothing where no board uses it', async () => {
    const { packs, pack, database } = await deviceWithPack();

    good(await packs.remove(pack));

    expect(good(await openPacks(database).list())).toEqual([]);
    expect(good(await openPacks(database).parts(pack.id))).toEqual([]);
  });
});

test('where the browser keeps nothing, adding says so', async () => {
  const packs = startPacks(() => NINE);
  await packs.load(null);

  const added = await packs.add(await makeDraft(), WISH);

  expect(added.ok || added.problem).toContain('This browser keeps nothing');
});

async function deviceWithPack() {
  const database = await openTab();
  const packs = await packsOn(database);
  const pack: Pack = good(await packs.add(await makeDraft(), WISH));
  return { database, packs, pack, library: joined(packs) };
}

async function packsOn(database: Awaited<ReturnType<typeof openTab>>): Promise<Packs> {
  const packs = startPacks(() => NINE);
  await packs.load(openPacks(database));
  return packs;
}

function joined(packs: Packs): () => Library {
  return () => withCollections(builtIn, packs.collections.value ?? []);
}

async function makeDraft(): Promise<PackDraft> {
  const list = 'file,name,category\nzebu.svg,zebu,Animals\nhoe.svg,hoe,\nlunch.svg,lunch,Food\n';
  const files = ['zebu', 'hoe', 'lunch'].map((name) => givenFile(`${name}.svg`, GOOD_SVG));
  const given = [...files, givenFile('names.csv', list)];
  return good(await readPack({ given, maker: testMaker, onProgress: () => undefined }));
}
