import { describe, expect, test } from 'vitest';
import { HAIR_STYLES, SKINS } from '../../base/dress';
import { chanceOf, classmate } from './mixedClass';

const MANY = 4000;
const children = Array.from({ length: MANY }, (_, at) => classmate(3, `card ${at}`, undefined));
const adults = Array.from({ length: MANY }, (_, at) => classmate(3, `card ${at}`, 'adult'));

function share<T>(of: readonly T[], is: (one: T) => boolean): number {
  return of.filter(is).length / of.length;
}

describe('a mixed class', () => {
  test('has every tone of skin, none of them rare', () => {
    for (const skin of SKINS) expect(share(children, (child) => child.skin === skin)).toBeGreaterThan(0.12);
  });

  test('has every style of hair but a bald head', () => {
    for (const style of HAIR_STYLES) {
      const found = share(children, (child) => child.hairStyle === style);
      if (style === 'bald') expect(found).toBe(0);
      else expect(found).toBeGreaterThan(0.01);
    }
  });

  test('has glasses, aids and wheelchairs now and then, as a school has', () => {
    const shares = {
      glasses: share(children, ({ glasses }) => glasses),
      hearing: share(children, ({ hearing }) => hearing !== null),
      wheelchair: share(children, ({ walking }) => walking === 'wheelchair'),
      hijab: share(children, ({ hairStyle }) => hairStyle === 'hijab'),
      patka: share(children, ({ hairStyle }) => hairStyle === 'patka'),
    };

    for (const found of Object.values(shares)) expect(found).toBeGreaterThan(0.015);
    expect(shares.glasses).toBeLessThan(0.2);
    expect(shares.hearing).toBeLessThan(0.08);
    expect(shares.wheelchair).toBeLessThan(0.08);
    expect(shares.hijab).toBeLessThan(0.14);
    expect(shares.patka).toBeLessThan(0.1);
  });

  test('has grown-ups with grey hair and without bunches, and children the other way round', () => {
    expect(share(adults, ({ hairColour }) => hairColour === 'grey')).toBeGreaterThan(0.1);
    expect(share(adults, ({ hairStyle }) => hairStyle === 'bunches')).toBe(0);
    expect(share(children, ({ hairColour }) => hairColour === 'grey')).toBe(0);
    expect(share(children, ({ hairStyle }) => hairStyle === 'bunches')).toBeGreaterThan(0.02);
  });

  test('gives the people of one picture other skins, mostly', () => {
    const same = share(children, ({ skin }) => skin === null);
    const pairs = children.map((child, at) => [child.skin, classmate(3, `card ${at}`, 'friend').skin]);

    expect(same).toBe(0);
    expect(share(pairs, ([one, other]) => one === other)).toBeLessThan(0.05);
  });
});

test('chance is spread evenly over texts that are nearly the same', () => {
  const tens = Array.from({ length: 10 }, () => 0);
  for (let at = 0; at < MANY; at += 1) {
    const ten = Math.floor(chanceOf(`card ${at}`) * 10);
    tens[ten] = (tens[ten] ?? 0) + 1;
  }

  for (const count of tens) expect(count / MANY).toBeCloseTo(0.1, 1);
});
