import { describe, expect, test } from 'vitest';
import { readTable } from '../../scripts/assets/symbols/tables';
import { pictureWords } from '../../src/symbols/pictureWords';
import { pictureForLabel } from '../../src/words/picturesFor';
import { loadLibrary } from '../support/library';

/** Lines as they stand in real day plans, and the picture each must get; none where no honest one exists. */
const LINES = readTable(new URL('../support/dayLines.tsv', import.meta.url), ['setting', 'label', 'picture']);
const lookup = pictureWords(loadLibrary().catalogue);

describe('a line of a typed day gets the right picture or none', () => {
  test.each(LINES)('$setting: "$label" gets "$picture"', ({ label, picture }) => {
    expect(pictureForLabel(label, lookup)?.entry.name ?? '').toBe(picture);
  });
});
