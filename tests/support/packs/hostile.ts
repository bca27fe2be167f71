import { buildZip, type ZipPart } from './buildZip';
import { GOOD_SVG, jpegHead, png, svg } from './pictures';

/** A pack that means harm or is broken, beside one good picture, `good.svg`. */
export interface HostilePack {
  readonly what: string;
  readonly parts: readonly ZipPart[];
  /** The file that stays outside, and the words its reason must hold. */
  readonly refused: string | null;
  readonly because: RegExp;
}

const GOOD: ZipPart = { name: 'good.svg', bytes: GOOD_SVG };
const RECT = '<rect width="50" height="50"/>';
const MB = 1024 * 1024;

function bad(what: string, bytes: Uint8Array | string, because: RegExp, name = 'bad.svg'): HostilePack {
  return { what, parts: [{ name, bytes }, GOOD], refused: name, because };
}

function odd(what: string, part: ZipPart, because: RegExp): HostilePack {
  return { what, parts: [part, GOOD], refused: String(part.name), because };
}

const LAUGHS = `<!DOCTYPE svg [<!ENTITY a "ha"><!ENTITY b "&a;&a;&a;&a;&a;&a;&a;&a;&a;&a;"><!ENTITY c "&b;&b;&b;&b;&b;&b;&b;&b;&b;&b;">]>`;
const uses = Array.from(
  { length: 18 },
  (_, at) => `<g id="g${at + 1}">${`<use href="#g${at}"/>`.repeat(10)}</g>`,
);

/** Programs, and ways out of the picture. */
const SVG_TRAPS: readonly HostilePack[] = [
  bad('a script', svg(`${RECT}<script>alert(1)</script>`), /program/u),
  bad(
    'a script in a namespace of its own',
    svg('<x:script xmlns:x="http://www.w3.org/2000/svg">1</x:script>'),
    /program/u,
  ),
  bad('an event handler', svg(RECT, 'onload="alert(1)"'), /program/u),
  bad('a handler on a hidden part', svg(`${RECT}<g display="none" ONCLICK="x()"/>`), /program/u),
  bad('a link that is a program', svg(`<a href="java&#115;cript:alert(1)">${RECT}</a>`), /program/u),
  bad(
    'a piece of a web page',
    svg('<foreignObject width="9" height="9"><p>hi</p></foreignObject>'),
    /web page/u,
  ),
  bad('a frame', svg(`${RECT}<iframe src="https://example.org"/>`), /web page/u),
  bad(
    'a picture from elsewhere',
    svg('<image href="https://example.org/a.png" width="9" height="9"/>'),
    /somewhere else/u,
  ),
  bad('a shape from elsewhere', svg('<use xlink:href="https://example.org/a.svg#x"/>'), /somewhere else/u),
  bad(
    'a fill from elsewhere',
    svg('<rect width="9" height="9" fill="url(//example.org/a.svg#p)"/>'),
    /somewhere else/u,
  ),
  bad(
    'a style from elsewhere',
    svg(`<style>@import 'https://example.org/a.css';</style>${RECT}`),
    /somewhere else/u,
  ),
  bad(
    'a style sheet asked for above the picture',
    `<?xml-stylesheet href="a.css"?>${GOOD_SVG}`,
    /somewhere else/u,
  ),
  bad(
    'a page inside a data address',
    svg('<image href="data:text/html,hello" width="9" height="9"/>'),
    /somewhere else/u,
  ),
  bad('words inside words', LAUGHS + svg(`<desc>&c;</desc>${RECT}`), /words inside words/u),
  bad(
    'a word from a file of the device',
    `<!DOCTYPE svg [<!ENTITY a SYSTEM "file:///etc/passwd">]>${svg('<desc>&a;</desc>')}`,
    /words inside words/u,
  ),
  bad(
    'shapes that use shapes without end',
    svg(`<g id="g0">${RECT}</g>${uses.join('')}<use href="#g18"/>`),
    /without end/u,
  ),
  bad('a shape that uses itself', svg('<g id="a"><use href="#a"/></g>'), /without end/u),
  bad('groups in groups without end', svg('<g>'.repeat(5000) + RECT + '</g>'.repeat(5000)), /without end/u),
  bad('too many points', svg(`<path d="M0 0${'L1 1L2 3'.repeat(40_000)}"/>`), /so many points/u),
  bad('too many parts', svg(RECT.repeat(31_000)), /too many parts/u),
  bad('an endless style sheet', svg(`<style>${'.a{fill:red}'.repeat(3000)}</style>${RECT}`), /style sheet/u),
  bad('markup that never closes', `${GOOD_SVG.slice(0, -6)}<g><path d="M0`, /can’t be read/u),
  bad('nothing to see', svg('<g/>'), /shows nothing/u),
  bad(
    'no size at all',
    svg(RECT).replace('0 0 100 100', '0 0 0 0').replace('<svg', '<svg width="0" height="0"'),
    /no size/u,
  ),
  bad(
    'a web page called SVG',
    '<!doctype html><html><body><svg></svg></body></html>',
    /can’t be read|not an SVG|words inside/u,
  ),
];

/** Pictures of pixels that are none, or too many. */
const PIXEL_TRAPS: readonly HostilePack[] = [
  bad('an empty file', '', /empty/u, 'bad.png'),
  bad('a program called PNG', 'MZ\x90\0\x03', /it is none/u, 'bad.png'),
  bad('a PNG cut short', png(20, 20).slice(0, 60), /broken/u, 'bad.png'),
  bad('a PNG with a broken head', png(4, 4).slice(0, 20), /broken/u, 'bad.png'),
  bad('a JPEG without an end', jpegHead(20, 20), /broken/u, 'bad.jpg'),
  bad('a JPEG of nothing', Uint8Array.of(0xff, 0xd8, 0xff, 0xe0, 0, 0), /broken/u, 'bad.jpg'),
  bad(
    'a PNG that says it is huge',
    png(4, 4, { says: { width: 100_000, height: 100_000 } }),
    /too many pixels/u,
    'bad.png',
  ),
  bad('a JPEG with too many pixels', jpegHead(20_000, 20_000), /too many pixels/u, 'bad.jpeg'),
  bad('a phone photo', `\0\0\0\x18ftypheic${'\0'.repeat(20)}`, /HEIC/u, 'bad.jpg'),
  bad('an animation', `GIF89a${'\0'.repeat(20)}`, /GIF/u, 'bad.webp'),
];

/** Zips that lie. */
const ZIP_TRAPS: readonly HostilePack[] = [
  odd('a way up and out', { name: '../../bad.svg', bytes: GOOD_SVG }, /outside the pack/u),
  odd('a way out, Windows fashion', { name: 'a\\..\\..\\bad.svg', bytes: GOOD_SVG }, /outside the pack/u),
  odd('an absolute path', { name: '/etc/bad.svg', bytes: GOOD_SVG }, /outside the pack/u),
  odd('a drive', { name: 'C:/bad.svg', bytes: GOOD_SVG }, /outside the pack/u),
  odd('a pointer to another file', { name: 'bad.svg', bytes: '/etc/passwd', rights: 0o120777 }, /pointer/u),
  odd('a locked file', { name: 'bad.svg', bytes: GOOD_SVG, locked: true }, /password/u),
  odd('a strange way of packing', { name: 'bad.svg', bytes: GOOD_SVG, method: 99 }, /can’t open/u),
  odd('a wrong sum', { name: 'bad.svg', bytes: GOOD_SVG, says: { crc: 1 } }, /damaged/u),
  odd('more than there is', { name: 'bad.svg', bytes: GOOD_SVG, says: { compressedSize: 9e6 } }, /damaged/u),
  odd(
    'bytes that are not packed at all',
    { name: 'bad.svg', bytes: '<svg/>', store: true, method: 8 },
    /damaged/u,
  ),
  odd('a bomb', { name: 'bad.svg', bytes: Buffer.alloc(20 * MB, 32) }, /far more than a picture/u),
  odd(
    'a bomb that says it is small',
    { name: 'bad.svg', bytes: Buffer.alloc(20 * MB, 32), says: { size: 100 } },
    /far more than a picture/u,
  ),
  odd('a zip inside the zip', { name: 'bad.zip', bytes: buildZip([GOOD]) }, /zip inside the zip/u),
  odd(
    'a zip inside the zip, called PNG',
    { name: 'bad.png', bytes: buildZip([GOOD]) },
    /zip inside the zip/u,
  ),
  odd('a name without end', { name: `${'a/'.repeat(200)}bad.svg`, bytes: GOOD_SVG }, /far too long/u),
  {
    what: 'the same name twice',
    parts: [{ name: 'bad.svg', bytes: GOOD_SVG }, { name: 'bad.svg', bytes: svg(RECT) }, GOOD],
    refused: 'bad.svg',
    because: /just this name/u,
  },
];

/** Lists that are traps: the pictures come in without them. */
const LIST_TRAPS: readonly HostilePack[] = [
  odd('JSON in JSON without end', { name: 'bad.json', bytes: '['.repeat(200_000) }, /nested/u),
  odd('JSON of unclosed quotes', { name: 'bad.json', bytes: `[${'"\\"'.repeat(100_000)}` }, /can’t be read/u),
  odd(
    'a list larger than any',
    { name: 'bad.csv', bytes: Buffer.alloc(14 * MB, 'a,b\n') },
    /far (?:too large|more)/u,
  ),
];

export const HOSTILE: readonly HostilePack[] = [...SVG_TRAPS, ...PIXEL_TRAPS, ...ZIP_TRAPS, ...LIST_TRAPS];

/** Files that are wrong as a whole: nothing comes in, and one sentence says why. */
export const HOPELESS: readonly {
  readonly what: string;
  readonly bytes: Uint8Array;
  readonly because: RegExp;
}[] = [
  { what: 'a zip cut short', bytes: buildZip([GOOD]).slice(0, -30), because: /not complete/u },
  { what: 'a zip without its beginning', bytes: buildZip([GOOD]).slice(40), because: /not complete/u },
  { what: 'no zip at all', bytes: new TextEncoder().encode('hello'), because: /not a zip/u },
  { what: '0 bytes', bytes: new Uint8Array(), because: /not a zip/u },
  { what: 'an empty zip', bytes: buildZip([]), because: /no pictures/u },
  {
    what: 'a zip of papers alone',
    bytes: buildZip([{ name: 'a.docx', bytes: 'x' }]),
    because: /no pictures/u,
  },
  {
    what: 'a table that says too much',
    bytes: buildZip([GOOD]).map((byte, at, all) => (at === all.length - 12 ? 9 : byte)),
    because: /damaged/u,
  },
  {
    what: 'twelve thousand and one files',
    bytes: buildZip(Array.from({ length: 12_001 }, (_, at) => ({ name: `${at}.svg`, bytes: '', sameAs: 0 }))),
    because: /12,000 files/u,
  },
  {
    what: 'one file that overlaps itself forty times',
    bytes: buildZip(
      Array.from({ length: 40 }, (_, at) => ({
        name: `${at}.png`,
        bytes: at === 0 ? Buffer.alloc(20 * MB) : '',
        ...(at > 0 && { sameAs: 0 }),
      })),
    ),
    because: /500 MB/u,
  },
];
