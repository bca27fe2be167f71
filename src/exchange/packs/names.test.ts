import { describe, expect, test } from 'vitest';
import { cleanName, plainText, slugOf, uniqueSlugs } from './names';

describe('a picture is called what its file is called, in plain words', () => {
  test.each([
    ['wash_hands_,_to', 'wash hands', null],
    ['a_-_lower_case', 'a, lower case', null],
    ['car_2', 'car', '2'],
    ['care_assistant_3a', 'care assistant', '3a'],
    ['sit_at_computer_,_to_2', 'sit at computer', '2'],
    ['deliver_2_,_to', 'deliver', '2'],
    ['cheese_on_toast_,_melted', 'cheese on toast, melted', null],
    ['wash-hands', 'wash hands', null],
    ['washHands', 'wash hands', null],
    ['yo-yo', 'yo-yo', null],
    ['T-shirt', 'T-shirt', null],
    ['iPad', 'iPad', null],
    ['apple (2)', 'apple', null],
    ['001_apple', 'apple', null],
    ['100_metres', '100 metres', null],
    ['10', '10', null],
    ['flag_St._Kitts_and_Nevis', 'flag St. Kitts and Nevis', null],
    ['学校', '学校', null],
    ['ক্ষমা', 'ক্ষমা', null],
  ])('%s', (stem, name, variant) => {
    expect(cleanName(stem)).toEqual({ name, variant });
  });

  test.each(['year_2', 'Key stage 1', 'room 4', 'step_3'])('%s keeps its number', (stem) => {
    expect(cleanName(stem)).toEqual({ name: stem.replace('_', ' '), variant: null });
  });
});

describe('what a list says is text and nothing else', () => {
  test.each([
    ['<img src=x onerror=alert(1)>apple', 'apple'],
    ['<script', ''],
    ['=HYPERLINK("http://example.org")', ''],
    ['@SUM(A1)', ''],
    ['+cmd|calc', ''],
    ['-5', '-5'],
    ['+', '+'],
    ['gnp.\u202etxt', 'gnp.txt'],
    ['one\r\ntwo\0', 'one two'],
    ['e\u0301cole', 'école'],
  ])('%j', (text, plain) => {
    expect(plainText(text)).toBe(plain);
  });
});

test.each([
  ['wash_hands_,_to', 'wash-hands-to'],
  ['École', 'ecole'],
  ['../../etc/passwd', 'etc-passwd'],
  ['a'.repeat(200), 'a'.repeat(60)],
])('the slug of %s can stand in an id', (stem, slug) => {
  expect(slugOf(stem)).toBe(slug);
});

test('a name without a single Latin letter has a slug of its own', () => {
  expect(slugOf('学校')).toMatch(/^x[a-z0-9]+$/u);
  expect(slugOf('学校')).not.toBe(slugOf('先生'));
});

test('two pictures never share a slug', () => {
  const slug = uniqueSlugs();

  expect(['car', 'Car', 'car-2', 'CAR'].map(slug)).toEqual(['car', 'car-2', 'car-2-2', 'car-3']);
});
