import { expect, test } from 'vitest';
import { readLicence } from './licences';

test.each([
  ['licensed under the Creative Commons Attribution-Share Alike License.', 'by-sa'],
  ['https://creativecommons.org/licenses/by-sa/4.0/', 'by-sa'],
  ['Creative Commons BY-NC-SA', 'by-nc-sa'],
  ['Attribution-NonCommercial-ShareAlike 4.0 International', 'by-nc-sa'],
  ['CC BY-NC 4.0', 'other'],
  ['CC BY-ND', 'other'],
  ['CC0 1.0 Universal', 'cc0'],
  ['These are in the public domain.', 'cc0'],
  ['https://creativecommons.org/licenses/by/4.0/', 'by'],
  ['Ask me first.', null],
])('%s', (text, licence) => {
  expect(readLicence(text).licence).toBe(licence);
});

test.each([
  ['The set\n===\nCopyright 2018-2026 Steve Lee\n\nThis work', 'Steve Lee'],
  ['© 2021 by Ann Example. All rights reserved', 'Ann Example'],
  ['Copyright (c) 2020, 2022 The School', 'The School'],
  ['No word of it', ''],
])('%j was made by %s', (text, maker) => {
  expect(readLicence(text).maker).toBe(maker);
});
