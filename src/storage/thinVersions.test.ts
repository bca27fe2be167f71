import { expect, test } from 'vitest';
import { DAY, MINUTE, NINE } from './testSupport';
import { MAX_VERSIONS, versionsToDrop } from './thinVersions';

test('as many as are allowed all stay', () => {
  const times = everyTenMinutes(MAX_VERSIONS);

  expect(versionsToDrop(times)).toEqual([]);
});

test('the first and the latest always stay', () => {
  const kept = keptOf(everyTenMinutes(300));

  expect(kept).toHaveLength(MAX_VERSIONS);
  expect(kept.at(0)).toBe(NINE);
  expect(kept.at(-1)).toBe(NINE + 299 * 10 * MINUTE);
});

test('a month of work keeps the last half hour close and the rest further and further apart', () => {
  const kept = keptOf(everyTenMinutes(30 * 24 * 6));
  const agoes = kept.map((time) => (kept.at(-1) ?? 0) - time).reverse();

  expect(agoes.slice(0, 4)).toEqual([0, 10, 20, 30].map((minutes) => minutes * MINUTE));
  expect(agoes.filter((ago) => ago > DAY / 2 && ago <= DAY * 2).length).toBeGreaterThanOrEqual(2);
  expect(agoes.filter((ago) => ago > DAY * 3).length).toBeGreaterThanOrEqual(3);
});

function everyTenMinutes(count: number): readonly number[] {
  return Array.from({ length: count }, (_, at) => NINE + at * 10 * MINUTE);
}

/** As in life: thinned after each one that is added. */
function keptOf(times: readonly number[]): readonly number[] {
  let kept: readonly number[] = [];
  for (const time of times) {
    const dropped = versionsToDrop([...kept, time]);
    kept = [...kept, time].filter((own) => !dropped.includes(own));
  }
  return kept;
}
