import { describe, expect, test } from 'vitest';
import { svg } from '../../../tests/support/packs/pictures';
import { reduceSvg, sizedSvg } from './reduceSvg';
import { NotFlat } from './refusal';

const shapes = (inside: string, attributes?: string) => reduceSvg(svg(inside, attributes)).shapes;
const SQUARE = 'M0 0L36 0L36 36L0 36Z';
const rect = (attributes = '') => `<rect width="50" height="50" ${attributes}/>`;

test('whatever the size of a file, its drawing lies on the grid', () => {
  expect(shapes(rect())).toEqual([{ d: SQUARE, fill: '#000000' }]);
  expect(
    reduceSvg(svg(rect()).replace('viewBox="0 0 100 100"', 'width="50mm" height="100mm"')).shapes[0]?.d,
  ).toBe('M0 0L9.53 0L9.53 9.53L0 9.53Z');
});

describe('a colour is understood however it is written', () => {
  test.each([
    ['fill="red"', '#ff0000'],
    ['fill="#0AF"', '#00aaff'],
    ['fill="rgb(0, 128, 255)"', '#0080ff'],
    ['fill="rgb(0% 50% 100%)"', '#0080ff'],
    ['fill="hsl(120, 100%, 25%)"', '#008000'],
    ['style="fill: teal; stroke: none"', '#008080'],
    ['fill="currentColor" color="navy"', '#000080'],
    ['fill="#00000080"', '#7f7f7f'],
    ['fill="url(#missing) pink"', '#ffc0cb'],
  ])('%s', (attributes, colour) => {
    expect(shapes(rect(attributes))[0]?.fill).toBe(colour);
  });
});

describe('style sheets', () => {
  test('give classes their colours, the more particular one winning', () => {
    const sheet =
      '<style><![CDATA[/* x */ .a,.b{fill:red} .b.c{fill:lime} g .d{fill:blue} #e{fill:navy} rect{fill:pink}]]></style>';
    const drawn = (attributes: string) => shapes(`${sheet}<g>${rect(attributes)}</g>`)[0]?.fill;

    expect(['class="a"', 'class="c b"', 'class="d"', 'class="a" id="e"', ''].map(drawn)).toEqual([
      '#ff0000',
      '#00ff00',
      '#0000ff',
      '#000080',
      '#ffc0cb',
    ]);
  });

  test('an element’s own style wins over the sheet, and the sheet over plain attributes', () => {
    const sheet = '<style>.a{fill:red}</style>';

    expect(shapes(`${sheet}${rect('class="a" style="fill:lime" fill="blue"')}`)[0]?.fill).toBe('#00ff00');
    expect(shapes(`${sheet}${rect('class="a" fill="blue"')}`)[0]?.fill).toBe('#ff0000');
  });
});

describe('gradients become the colour they look like from far away', () => {
  const gradient = (stops: string, more = '') =>
    `<defs><linearGradient id="g" ${more}>${stops}</linearGradient></defs>`;
  const from = (stops: string) => shapes(`${gradient(stops)}${rect('fill="url(#g)"')}`)[0]?.fill;

  test('the mean of its stops, each for as far as it reaches', () => {
    expect(from('<stop offset="0" stop-color="#000"/><stop offset="1" stop-color="#fff"/>')).toBe('#808080');
    expect(from('<stop offset="90%" style="stop-color:#000"/><stop offset="1" stop-color="#fff"/>')).toBe(
      '#0d0d0d',
    );
  });

  test('stops may be borrowed from another gradient', () => {
    const borrowed = `${gradient('<stop stop-color="red"/>')}<radialGradient id="h" xlink:href="#g"/>`;

    expect(shapes(borrowed + rect('fill="url(#h)"'))[0]?.fill).toBe('#ff0000');
  });
});

describe('what stands elsewhere in the file is put where it is used', () => {
  test('a shape', () => {
    expect(shapes(`<defs>${rect('id="a"')}</defs><use href="#a" x="10" y="20" fill="red"/>`)).toEqual([
      { d: 'M7.2 14.4L43.2 14.4L43.2 50.4L7.2 50.4Z', fill: '#ff0000' },
    ]);
  });

  test('a symbol with a size of its own', () => {
    const symbol = '<symbol id="s" viewBox="0 0 10 10"><rect width="10" height="5"/></symbol>';

    expect(shapes(`${symbol}<use href="#s" width="50" height="50"/>`)[0]?.d).toBe('M0 0L36 0L36 18L0 18Z');
  });
});

test('turned and enlarged parts lie where they are seen, their lines and dashes enlarged with them', () => {
  const line =
    '<g transform="scale(2)"><path d="M0 0H18" stroke="red" stroke-width="2" stroke-dasharray="5" style="transform:translate(0px,5px)"/></g>';

  expect(shapes(line)).toEqual([{ d: 'M0 7.2L7.2 7.2M14.4 7.2L21.6 7.2', stroke: '#ff0000', width: 2.88 }]);
});

describe('clips', () => {
  const clip = (hole: string) => `<clipPath id="c">${hole}</clipPath>`;

  test('that cut nothing away are nothing', () => {
    expect(shapes(`${clip('<rect width="100" height="100"/>')}${rect('clip-path="url(#c)"')}`)).toHaveLength(
      1,
    );
    expect(shapes(`${clip('<circle cx="25" cy="25" r="60"/>')}${rect('clip-path="url(#c)"')}`)).toHaveLength(
      1,
    );
  });

  test('that cut everything away leave nothing', () => {
    const hidden = `${clip('<rect x="80" width="9" height="9"/>')}${rect('clip-path="url(#c)"')}`;

    expect(shapes(`${hidden}<circle r="9" cx="50" cy="50"/>`)).toHaveLength(1);
  });

  test('what lies outside the frame is not seen', () => {
    expect(shapes(`${rect()}<rect x="200" width="9" height="9"/>`)).toHaveLength(1);
    expect(shapes(`${rect()}<rect x="200" width="9" height="9"/>`, 'overflow="visible"')).toHaveLength(2);
  });
});

describe('what only pixels can show is said to be so', () => {
  test.each([
    ['letters', '<text y="20">Hi</text>'],
    ['a blur', rect('filter="url(#f)"')],
    ['a mask', rect('style="mask:url(#m)"')],
    ['blended colours', rect('style="mix-blend-mode:multiply"')],
    ['a pattern', `<pattern id="p"/>${rect('fill="url(#p)"')}`],
    ['ends of lines', '<path d="M0 0H9" stroke="red" marker-end="url(#m)"/>'],
    ['a cut through a shape', `<clipPath id="c"><circle r="20"/></clipPath>${rect('clip-path="url(#c)"')}`],
    ['a picture inside', '<image width="9" height="9" href="data:image/png;base64,AA=="/>'],
    ['a style for some screens', `<style>@media print{rect{fill:red}}</style>${rect()}`],
  ])('%s', (_, inside) => {
    expect(() => shapes(inside)).toThrow(NotFlat);
  });

  test('and then it is handed to the browser with a size', () => {
    expect(sizedSvg(svg('<text y="20">Hi</text>'), 900)).toContain('width="900" height="900"');
  });
});

test('words that old drawing programs define for themselves are read', () => {
  const text = `<!DOCTYPE svg PUBLIC "-//W3C//DTD SVG 1.1//EN" "x.dtd" [<!ENTITY st0 "fill:#FF0000;">]>${svg(rect('style="&st0;"'))}`;

  expect(reduceSvg(text).shapes[0]?.fill).toBe('#ff0000');
});

test('what programs leave beside the drawing is passed over', () => {
  const litter =
    '<title>Square</title><metadata><x:y xmlns:x="urn:x"/></metadata><sodipodi:namedview xmlns:sodipodi="urn:s"/><animate/>';

  expect(
    shapes(litter + rect('display="inline"') + rect('display="none"') + rect('visibility="hidden"')),
  ).toHaveLength(1);
});
