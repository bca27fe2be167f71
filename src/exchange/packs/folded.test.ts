import { expect, test } from 'vitest';
import type { PackEntry } from '../../model/pack';
import { foldedAnew, startFolding, unfolder } from './folded';

const TEXTS = Array.from({ length: 500 }, (_, at) => `${at}:`.padEnd(2000, String(at % 10)));

function folded() {
  const folding = startFolding();
  const places = TEXTS.map((text) => folding.add(text));
  return { places, parts: folding.finish() };
}

test('every text is read back from the place it was given, in whatever order', () => {
  const { places, parts } = folded();
  const read = unfolder(parts);

  expect(parts.length).toBeGreaterThan(2);
  expect(places.toReversed().map(read)).toEqual(TEXTS.toReversed());
});

test('a damaged part takes its own pictures with it and no others', () => {
  const { places, parts } = folded();
  const [first, ...rest] = parts;
  const read = unfolder([{ start: first?.start ?? 0, folded: Uint8Array.of(255, 255) }, ...rest]);

  expect(places[0] && read(places[0])).toBeNull();
  expect(places.at(-1) && read(places.at(-1) as [number, number])).toBe(TEXTS.at(-1));
});

test('a few pictures folded anew take the room of a few', () => {
  const { places, parts } = folded();
  const entries = [3, 400].map((at) => ({ slug: `s${at}`, at: places[at] }) as unknown as PackEntry);

  const kept = foldedAnew(entries, parts);

  expect(kept.parts).toHaveLength(1);
  expect(kept.entries.map(({ at }) => unfolder(kept.parts)(at))).toEqual([TEXTS[3], TEXTS[400]]);
});
