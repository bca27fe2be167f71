import { expect, test } from 'vitest';
import { anExtra } from '../../tests/support/extras';
import { aligned, distributed } from './extraAlign';
import { refitted } from './extraPaper';
import { meets, shifted, shortTurn, touchedBy } from './extraPlaces';
import { copies, grouped, removed, reordered, toggled, withGroups } from './extraSets';
import { snapLines, snapped } from './extraSnap';
import type { Extra } from './extras';
import { drawingOf, FIRST_STROKE, newExtra, withStroke } from './newExtra';

const PAGE = { x: 0, y: 0, width: 297, height: 210 };
const square = (id: string, x: number, change: Partial<Extra> = {}) =>
  ({ ...anExtra.shape(id), x, y: 10, width: 10, height: 10, ...change }) as Extra;
const THREE = [square('a', 10), square('b', 25), square('c', 90)];
const ids = (extras: readonly Extra[]) => extras.map(({ id }) => id).join('');
const pick = (all: string) => new Set(all);

test('a turned extra is met where it is seen, and not in the corners of the box round it', () => {
  const bar = anExtra.shape('bar', { x: 0, y: 45, width: 100, height: 10, turn: 45 });
  expect(meets(bar, [50, 50], 1)).toBe('firm');
  expect(meets(bar, [80, 80], 1)).toBe('firm');
  expect(meets(bar, [80, 20], 1)).toBeNull();
});

test('a thin line is met by a finger that comes near', () => {
  const line = anExtra.line('l', { y: 50, height: 2 });
  expect(meets(line, [40, 56], 6)).toBe('firm');
  expect(meets(line, [40, 58], 6)).toBeNull();
});

test('through an outline without fill, and a locked extra, what lies below is reached', () => {
  const frame = anExtra.shape('f', { fill: null, x: 0, y: 0, width: 100, height: 100 });
  expect([meets(frame, [50, 50], 4), meets(frame, [1, 50], 4)]).toEqual(['loose', 'firm']);
  expect(meets(anExtra.shape('s', { locked: true }), [50, 50], 4)).toBe('loose');
});

test('a rectangle pulled over the page picks what it touches, turned as it lies', () => {
  const bar = anExtra.shape('bar', { x: 0, y: 45, width: 100, height: 10, turn: 45 });
  expect(touchedBy({ x: 70, y: 10, width: 20, height: 20 }, [bar])).toEqual([]);
  expect(touchedBy({ x: 60, y: 60, width: 30, height: 30 }, [bar])).toEqual([bar]);
});

test('a locked extra does not move and is not removed', () => {
  const locked = square('a', 10, { locked: true });
  expect(shifted(locked, 5, 5)).toBe(locked);
  expect(removed([locked, square('b', 1)], pick('ab'))).toEqual([locked]);
});

test('a turn is the short way round', () => {
  expect([shortTurn(270), shortTurn(-190), shortTurn(360), shortTurn(180)]).toEqual([-90, 170, 0, 180]);
});

test('one of a group brings the others', () => {
  const all = grouped(THREE, pick('ac'), 'g');
  expect(ids(all.filter(({ id }) => withGroups(all, ['a']).has(id)))).toBe('ac');
  expect([...toggled(all, pick('b'), 'c')].sort()).toEqual(['a', 'b', 'c']);
  expect([...toggled(all, pick('abc'), 'c')]).toEqual(['b']);
});

test.each([
  ['front', 'bca'],
  ['forward', 'bac'],
  ['back', 'abc'],
  ['bottom', 'abc'],
] as const)('the lowest one sent %s', (step, order) => {
  expect(ids(reordered(THREE, pick('a'), step))).toBe(order);
});

test('two neighbours go forward and back together', () => {
  expect(ids(reordered(THREE, pick('ab'), 'forward'))).toBe('cab');
  expect(ids(reordered(THREE, pick('bc'), 'back'))).toBe('bca');
});

test('copies have ids and groups of their own', () => {
  let last = 0;
  const makeId = () => {
    last += 1;
    return `n${last}`;
  };
  const made = copies(grouped(THREE, pick('ab'), 'g'), { makeId, by: 5, page: 2 });
  expect(new Set(made.map(({ id }) => id)).size).toBe(3);
  expect(made[0]?.group).toBe(made[1]?.group);
  expect(made[0]?.group).not.toBe('g');
  expect(made[0]).toMatchObject({ x: 15, y: 15, page: 2 });
});

test('several line up with each other, one alone with the page', () => {
  const xs = (extras: readonly Extra[]) => extras.map(({ x }) => x);
  expect(xs(aligned(THREE, pick('abc'), 'left', PAGE))).toEqual([10, 10, 10]);
  expect(xs(aligned(THREE, pick('abc'), 'right', PAGE))).toEqual([90, 90, 90]);
  expect(xs(aligned(THREE, pick('b'), 'centre', PAGE))).toEqual([10, 143.5, 90]);
  expect(aligned(THREE, pick('b'), 'bottom', PAGE)[1]?.y).toBe(200);
});

test('what is turned lines up by the corners that show', () => {
  const turned = square('t', 50, { width: 40, turn: 90 });
  expect(aligned([turned], pick('t'), 'left', PAGE)[0]?.x).toBeCloseTo(-15);
});

test('gaps are made equal, and a group goes as one', () => {
  expect(distributed(THREE, pick('abc'), 'across').map(({ x }) => x)).toEqual([10, 50, 90]);
  expect(distributed(THREE, pick('ab'), 'across')).toBe(THREE);
  const four = grouped([...THREE, square('d', 60)], pick('bd'), 'g');
  const [, b, , d] = distributed(four, pick('abcd'), 'across');
  expect((d?.x ?? 0) - (b?.x ?? 0)).toBe(35);
});

test('a moved box is drawn on to a line near by, and to none that is far', () => {
  const lines = snapLines(PAGE, { x: 10, y: 10, width: 277, height: 187 }, [
    { x: 100, y: 50, width: 20, height: 20 },
  ]);
  const box = { x: 0, y: 0, width: 10, height: 10 };
  expect(snapped(box, [98.7, 0.4], lines, 2)).toEqual({
    dx: 100,
    dy: 0,
    guides: [
      { way: 'down', at: 100 },
      { way: 'across', at: 0 },
    ],
  });
  expect(snapped(box, [40, 33], lines, 2)).toEqual({ dx: 40, dy: 33, guides: [] });
});

test('a new extra lies about the place it was asked for', () => {
  const extra = newExtra(
    { type: 'shape', shape: 'star' },
    { id: 'n', page: 0, about: [100, 80], sheet: PAGE },
  );
  expect(extra.x + extra.width / 2).toBeCloseTo(100);
  expect(extra.y + extra.height / 2).toBeCloseTo(80);
});

test('strokes drawn one after the other make one drawing, each where it was drawn', () => {
  const first = drawingOf(
    [
      [10, 10],
      [20, 20],
    ],
    FIRST_STROKE,
    { id: 'd', page: 1 },
  );
  const both = withStroke(first, [[50, 5]], FIRST_STROKE);
  expect(both).toMatchObject({
    id: 'd',
    page: 1,
    y: 4.5,
    x: expect.closeTo(9.5, 3),
    width: expect.closeTo(41, 3),
  });
  const [x, y] = (both.type === 'drawing' && both.strokes[0]?.points[1]) || [0, 0];
  expect(both.x + x * both.width).toBeCloseTo(20, 1);
  expect(both.y + y * both.height).toBeCloseTo(20, 1);
});

test('on larger paper extras grow, and on turned paper none is lost over the edge', () => {
  const a4 = { paper: 'A4', orientation: 'landscape' } as const;
  const wide = anExtra.shape('w', { x: 10, y: 10, width: 270, height: 20 });
  const [grown] = refitted([wide], a4, { ...a4, paper: 'A3' });
  const [upright] = refitted([wide], a4, { ...a4, orientation: 'portrait' });
  expect(grown?.width).toBeCloseTo(270 * Math.SQRT2, 0);
  expect(upright && upright.x >= 0 && upright.x + upright.width <= 210).toBe(true);
  expect(refitted([wide], a4, a4)[0]).toBe(wide);
});
