import { describe, expect, test } from 'vitest';
import { flatten } from './flatten';

const flat = (inner: string) =>
  flatten(`<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 72 72">${inner}</svg>`);
const shapes = (inner: string) => flat(inner).shapes;

describe('every drawn element becomes a path of M, L, C and Z', () => {
  test.each([
    ['a rectangle', '<rect x="1" y="2" width="3" height="4"/>', 'M1 2L4 2L4 6L1 6Z'],
    ['a polygon', '<polygon points="0,0 4,0 4,4"/>', 'M0 0L4 0L4 4Z'],
    ['a polyline', '<polyline points="0,0 4,0 4,4"/>', 'M0 0L4 0L4 4'],
    ['a path with short commands', '<path d="m1 1h2v2z"/>', 'M1 1L3 1L3 3Z'],
    ['a quadratic curve', '<path d="M0 0Q3 3 6 0"/>', 'M0 0C2 2 4 2 6 0'],
  ])('%s', (_, svg, d) => {
    expect(shapes(svg)).toEqual([{ d, fill: '#000000' }]);
  });

  test('a circle is four curves', () => {
    expect(shapes('<circle cx="10" cy="10" r="5"/>')[0]?.d.match(/C/g)).toHaveLength(4);
  });

  test('numbers keep two decimals', () => {
    expect(shapes('<path d="M0.12345 0L3.999 0L0 -0.001Z"/>')[0]?.d).toBe('M0.12 0L4 0L0 0Z');
  });
});

describe('how it is painted', () => {
  test('comes from the groups around it', () => {
    const svg = '<g fill="none" stroke="#ABC" stroke-width="2"><line x2="5" stroke-linecap="round"/></g>';
    expect(shapes(svg)).toEqual([{ d: 'M0 0L5 0', stroke: '#aabbcc', width: 2, cap: 'round' }]);
  });

  test('a transform moves the points and thickens the stroke', () => {
    const svg =
      '<g transform="scale(2)"><path d="M1 1L2 1" fill="none" stroke="#000000" stroke-width="1.5" transform="translate(1 0)"/></g>';
    expect(shapes(svg)).toEqual([{ d: 'M4 2L6 2', stroke: '#000000', width: 3 }]);
  });

  test('a see-through colour becomes what is seen of it on what lies below', () => {
    const svg =
      '<rect width="20" height="20" fill="#000000"/><rect x="5" y="5" width="5" height="5" fill="#ffffff" opacity="0.5"/>';
    expect(shapes(svg)[1]?.fill).toBe('#808080');
  });

  test('a stroke asked for before the fill is drawn before it', () => {
    const svg =
      '<path d="M0 0L9 0L9 9Z" fill="#ffffff" stroke="#000000" stroke-width="2" paint-order="stroke fill"/>';
    expect(shapes(svg).map(({ fill, stroke }) => fill ?? stroke)).toEqual(['#000000', '#ffffff']);
  });

  test('dashes become strokes of their own', () => {
    const svg = '<path d="M0 0L10 0" fill="none" stroke="#000000" stroke-dasharray="2 4"/>';
    expect(shapes(svg)[0]?.d).toBe('M0 0L2 0M6 0L8 0');
  });

  test('lines one after another in the same ink are one shape, and the same line twice is one line', () => {
    const line = (y: number) => `<line x2="5" y1="${y}" y2="${y}" stroke="#000000" stroke-width="2"/>`;
    expect(shapes(line(1) + line(2) + line(2))).toEqual([
      { d: 'M0 1L5 1M0 2L5 2', stroke: '#000000', width: 2 },
    ]);
  });

  test('what is hidden or has no paint is left out', () => {
    const seen = '<rect width="4" height="4"/>';
    expect(
      shapes(
        `${seen}<g display="none">${seen}</g><path d="M0 0L9 9" fill="none"/><rect width="9" height="9" fill-opacity="0"/>`,
      ),
    ).toHaveLength(1);
  });
});

describe("OpenMoji's layers", () => {
  test.each([
    ['skin', 'skin'],
    ['skin-2', 'skin'],
    ['skin-shadow', 'skin-shadow'],
    ['hair', 'hair'],
    ['line', undefined],
    ['hairpin', undefined],
  ])('#%s has the role %s', (id, role) => {
    expect(shapes(`<g id="${id}"><g><rect width="4" height="4"/></g></g>`)[0]?.role).toBe(role);
  });
});

describe('the box', () => {
  test('is a square around the artwork, its stroke included', () => {
    expect(
      flat('<rect x="4" y="10" width="62" height="40" fill="none" stroke="#000000" stroke-width="2"/>').box,
    ).toEqual([3, -2, 64, 64]);
  });

  test('enlarges small artwork by 1.3 at most', () => {
    expect(flat('<rect x="30" y="30" width="12" height="12"/>').box).toEqual([8.31, 8.31, 55.38, 55.38]);
  });

  test('holds the bulge of a curve', () => {
    const [x, , width] = flat('<path d="M0 0C40 0 40 72 0 72Z"/>').box;
    expect(x + width / 2).toBe(15);
  });
});

describe('what a flat shape can not hold is refused with a sentence', () => {
  test.each([
    ['a filter', '<rect width="4" height="4" filter="url(#x)"/>', 'uses filter'],
    ['a named colour', '<rect width="4" height="4" fill="tomato"/>', 'neither #rgb nor #rrggbb'],
    ['text', '<text>Hi</text>', '<text> is not known.'],
    ['a style', '<rect width="4" height="4" style="fill:red"/>', 'uses style'],
    ['a share of the page', '<rect width="100%" height="4"/>', 'not a plain number'],
    ['nothing at all', '', 'It draws nothing.'],
  ])('%s', (_, svg, why) => {
    expect(() => flat(svg)).toThrow(why);
  });
});
