import 'fake-indexeddb/auto';
import { beforeEach, describe, expect, test } from 'vitest';
import { startPacks } from '../../src/app/packs';
import { readPack } from '../../src/exchange/packs/readPack';
import type { Database } from '../../src/storage/database';
import { openPacks } from '../../src/storage/packs';
import { freshDevice, good, openTab, problemOf } from '../../src/storage/testSupport';
import { buildZip } from '../support/packs/buildZip';
import { givenFile, testMaker } from '../support/packs/given';
import { HOPELESS, HOSTILE } from '../support/packs/hostile';

/** Words that say nothing to somebody at the school gate. */
const JARGON =
  /\b(?:XML|DOM|parse|null|undefined|exception|CRC|MIME|node|byte order|entity|inflate|error)\b/iu;

function read(bytes: Uint8Array) {
  const given = [givenFile('pack.zip', bytes)];
  return readPack({ given, maker: testMaker, onProgress: () => undefined });
}

beforeEach(freshDevice);

test('there are at least twenty-five of them', () => {
  expect(HOSTILE.length + HOPELESS.length).toBeGreaterThanOrEqual(25);
});

describe('stays outside with a reason, the good picture beside it comes in, and nothing is stored:', () => {
  test.each(HOSTILE)('$what', async ({ parts, refused, because }) => {
    const database = await openTab();

    const draft = good(await read(buildZip(parts)));

    const [first, ...more] = draft.refused;
    expect(first?.because).toMatch(because);
    expect(first?.because).not.toMatch(JARGON);
    expect(first?.because).toMatch(/^It|^This|^There/u);
    expect(refused?.replaceAll('\\', '/')).toContain(first?.path.replace(/…$/u, ''));
    expect(more).toEqual([]);
    expect(draft.entries.map(({ slug }) => slug)).toContain('good');
    expect(draft.counts.vector).toBe(draft.entries.length);
    expect(await storedIn(database)).toBe('nothing');
  });
});

describe('nothing comes in, and one sentence says that nothing was changed:', () => {
  test.each(HOPELESS)('$what', async ({ bytes, because }) => {
    const database = await openTab();

    const problem = problemOf(await read(bytes));

    expect(problem).toMatch(because);
    expect(problem).toContain('Nothing was changed.');
    expect(problem).not.toMatch(JARGON);
    expect(await storedIn(database)).toBe('nothing');
  });
});

test('what is left of all hostile packs together is added, and only that', { timeout: 60_000 }, async () => {
  const database = await openTab();
  const packs = startPacks(() => 1);
  await packs.load(openPacks(database));
  const parts = HOSTILE.flatMap((hostile, at) =>
    hostile.parts
      .slice(0, 1)
      .map((part) => ({ ...part, name: String(part.name).replace('bad', `bad-${at}`) })),
  );

  const draft = good(
    await read(
      buildZip([...parts, { name: 'good.svg', bytes: '<svg viewBox="0 0 9 9"><path d="M0 0h9v9z"/></svg>' }]),
    ),
  );
  good(await packs.add(draft, { name: 'Left', licence: 'CC BY 4.0', maker: 'Ann' }));

  const [pack] = good(await openPacks(database).list());
  const harmlessOnce = HOSTILE.findIndex(({ what }) => what === 'the same name twice');
  expect(pack?.entries.map(({ slug }) => slug)).toEqual([`bad-${harmlessOnce}`, 'good']);
  expect(draft.refused).toHaveLength(HOSTILE.length - 1);
});

async function storedIn(database: Database): Promise<string> {
  const counts = await database.use((stores) =>
    Promise.all((['packs', 'packParts', 'resources', 'settings'] as const).map((name) => stores.count(name))),
  );
  return good(counts).every((count) => count === 0) ? 'nothing' : 'something';
}
