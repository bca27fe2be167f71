import { describe, expect, test } from 'vitest';
import { PICTURE_STYLES } from '../../base/dress';
import { SKIN_COLOURS } from '../people/colours';
import type { Drawing, Shape } from '../symbol';
import { seen, shown } from './oklab';
import { styled } from './styled';

const BLACK = '#000000';
const WHITE = '#ffffff';
const SQUARE = 'M0 0L20 0L20 20L0 20Z';
/** Dark skin, dark hair and a dark jumper: what turns into one grey when nobody takes care. */
const DARK: readonly string[] = ['#3f3f3f', SKIN_COLOURS['skin-5'], '#54341f', '#1e50a0', '#781e32'];
/** Different colours that are as light as each other. */
const ALIKE: readonly string[] = ['#ea5a47', '#5c9e31', '#8967aa'];

function drawingOf(...shapes: readonly Shape[]): Drawing {
  return { box: [0, 0, 20, 20], shapes };
}

function fills(colours: readonly string[]): Drawing {
  return drawingOf(...colours.map((fill): Shape => ({ d: SQUARE, fill, stroke: BLACK, width: 2 })));
}

/** Relative luminance and contrast as WCAG 2.2 has them. */
function luminance(colour: string): number {
  const [r = 0, g = 0, b = 0] = [1, 3, 5].map((at) => {
    const channel = Number.parseInt(colour.slice(at, at + 2), 16) / 255;
    return channel <= 0.04045 ? channel / 12.92 : ((channel + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * r + 0.7152 * g + 0.0722 * b;
}

function contrast(one: string, other: string): number {
  const [dark = 0, light = 0] = [luminance(one), luminance(other)].sort((a, b) => a - b);
  return (light + 0.05) / (dark + 0.05);
}

function steps(colours: readonly string[]): readonly number[] {
  const sorted = [...colours].sort((a, b) => luminance(a) - luminance(b));
  return sorted.slice(1).map((colour, at) => contrast(colour, sorted[at] ?? colour));
}

function fillsOf(drawing: Drawing): readonly string[] {
  return drawing.shapes.flatMap(({ fill }) => fill ?? []);
}

test('a colour comes back as it went in', () => {
  for (const colour of [...DARK, ...ALIKE, BLACK, WHITE, '#fcea2b']) expect(shown(seen(colour))).toBe(colour);
});

test('every style keeps as many shapes in the same places, and only colours and widths differ', () => {
  const before = fills([...DARK, ...ALIKE, WHITE]);
  for (const style of PICTURE_STYLES) {
    const after = styled(before, style);
    expect(after.shapes.map(({ d }) => d)).toEqual(before.shapes.map(({ d }) => d));
    expect(after.box).toEqual(before.box);
  }
});

test('a photo stays as it is', () => {
  const photo: Drawing = { ...drawingOf(), image: { href: 'data:,', width: 20, height: 20 } };

  for (const style of PICTURE_STYLES) expect(styled(photo, style)).toBe(photo);
});

describe('grey', () => {
  test.each([
    ['dark skin, dark hair', DARK],
    ['colours as light as each other', ALIKE],
    ['all at once', [...DARK, ...ALIKE]],
  ])('tells %s apart', (_, colours) => {
    const greys = fillsOf(styled(fills(colours), 'grey'));

    for (const step of steps(greys)) expect(step).toBeGreaterThan(1.15);
    for (const grey of greys) {
      expect(grey).toMatch(/^#(..)\1\1$/u);
      // Lines and eyes read on it.
      expect(contrast(grey, BLACK)).toBeGreaterThan(3);
    }
  });

  test('keeps what is lighter lighter', () => {
    const greys = fillsOf(styled(fills(Object.values(SKIN_COLOURS)), 'grey')).map(luminance);

    expect([...greys].sort((a, b) => b - a)).toEqual(greys);
  });
});

describe('high contrast', () => {
  test('lightens every fill so far that black lines stand out from it', () => {
    for (const fill of fillsOf(styled(fills([...DARK, ...ALIKE]), 'high-contrast')))
      expect(contrast(fill, BLACK)).toBeGreaterThan(4);
  });

  test('leaves strong steps between the colours of a picture', () => {
    for (const step of steps(fillsOf(styled(fills(ALIKE), 'high-contrast'))))
      expect(step).toBeGreaterThan(1.35);
  });

  test('thickens outlines, those that lie under the fills twice as much', () => {
    const before = drawingOf(
      { d: SQUARE, fill: BLACK, stroke: BLACK, width: 4, role: 'contour' },
      { d: SQUARE, fill: '#ea5a47' },
      { d: SQUARE, stroke: BLACK, width: 2 },
    );

    expect(styled(before, 'high-contrast').shapes.map(({ width }) => width)).toEqual([6.2, undefined, 3.1]);
  });
});

describe('white on black', () => {
  test('draws every black line white, on fills it stands out from', () => {
    const { shapes } = styled(fills([...DARK, ...ALIKE, WHITE]), 'white-on-black');

    for (const { fill = '', stroke } of shapes) {
      expect(stroke).toBe(WHITE);
      expect(contrast(fill, WHITE)).toBeGreaterThan(4.5);
    }
    expect(shapes.at(-1)?.fill).toBe(BLACK);
  });

  test('lets a line without an outline shine', () => {
    const [line] = styled(drawingOf({ d: SQUARE, stroke: '#d22f27', width: 3 }), 'white-on-black').shapes;

    expect(contrast(line?.stroke ?? '', BLACK)).toBeGreaterThan(7);
  });
});

describe('a line and a letter by themselves on the paper', () => {
  const line: Shape = { d: 'M0 0L10 10', stroke: '#f1b31c', width: 3 };
  const letter: Shape = { d: 'M30 30L32 30L32 42L30 42Z', fill: '#1e50a0' };

  test.each(['grey', 'high-contrast'] as const)('stand out from white in %s', (style) => {
    for (const { fill, stroke } of styled(drawingOf(line, letter), style).shapes)
      expect(contrast(fill ?? stroke ?? '', WHITE)).toBeGreaterThan(4.5);
  });

  test('shine on black', () => {
    for (const { fill, stroke } of styled(drawingOf(line, letter), 'white-on-black').shapes)
      expect(contrast(fill ?? stroke ?? '', BLACK)).toBeGreaterThan(7);
  });

  test('are black or hollow to be coloured in', () => {
    expect(styled(drawingOf(line, letter), 'line').shapes).toMatchObject([
      { stroke: BLACK },
      { fill: WHITE, stroke: BLACK },
    ]);
  });
});

describe('line', () => {
  test('leaves nothing but black and white', () => {
    const before = drawingOf(...fills(DARK).shapes, { d: SQUARE, stroke: '#d22f27', width: 5 });
    const colours = styled(before, 'line').shapes.flatMap(({ fill, stroke }) => [fill, stroke]);

    expect(new Set(colours.filter((colour) => colour))).toEqual(new Set([BLACK, WHITE]));
  });

  test('draws a large black area as its edge and leaves an eye black', () => {
    const eye = 'M0 0L3 0L3 3L0 3Z';
    const shapes = styled(drawingOf({ d: SQUARE, fill: BLACK }, { d: eye, fill: BLACK }), 'line').shapes;

    expect(shapes).toMatchObject([{ fill: WHITE, stroke: BLACK }, { fill: BLACK }]);
  });

  test('keeps the silhouette of a figure black, and the flesh over it white', () => {
    const arm = { d: 'M0 0L10 10', cap: 'round' } as const;
    const before = drawingOf(
      { ...arm, stroke: BLACK, width: 8.4, role: 'contour' },
      { ...arm, stroke: '#ea5a47', width: 4.4, role: 'top' },
    );

    expect(styled(before, 'line').shapes.map(({ stroke, width }) => [stroke, width])).toEqual([
      [BLACK, 8.4],
      [WHITE, 4.4],
    ]);
  });

  test('keeps a coloured line that stands by itself, and white letters on a colour', () => {
    const lone: Shape = { d: 'M0 0L10 10', stroke: '#d22f27', width: 2 };
    const letters: Shape = { d: 'M5 5L10 10', stroke: WHITE, width: 2 };
    const shapes = styled(drawingOf(lone, { d: SQUARE, fill: '#d22f27' }, letters), 'line').shapes;

    expect(shapes.map(({ stroke }) => stroke)).toEqual([BLACK, BLACK, BLACK]);
    expect(shapes.map(({ fill }) => fill)).toEqual([undefined, WHITE, undefined]);
  });

  test('keeps filled letters on what is dark, and leaves white on what is light white', () => {
    const letter: Shape = { d: 'M5 5L7 5L7 15L5 15Z', fill: WHITE };
    const on = (fill: string) => styled(drawingOf({ d: SQUARE, fill }, letter), 'line').shapes.at(-1)?.fill;

    expect([on('#3f3f3f'), on('#fcea2b'), on(WHITE)]).toEqual([BLACK, WHITE, WHITE]);
  });

  test('draws a fine line between two areas that meet without one', () => {
    const [left, right] = ['M0 0L10 0L10 20L0 20Z', 'M10 0L20 0L20 20L10 20Z'].map((d) => ({
      d,
      fill: '#61b2e4',
    }));
    const shapes = styled(drawingOf(left as Shape, { ...(right as Shape), fill: '#ea5a47' }), 'line').shapes;

    for (const { fill, stroke, width } of shapes) expect([fill, stroke, width]).toEqual([WHITE, BLACK, 0.7]);
  });
});
