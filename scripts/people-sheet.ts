import { mkdirSync, writeFileSync } from 'node:fs';
import { Resvg } from '@resvg/resvg-js';
import { AS_DRAWN, HAIR_STYLES, type People, PICTURE_STYLES, SKINS } from '../src/base/dress';
import { artworkOf } from '../src/symbols/catalogue';
import { drawn } from '../src/symbols/people/drawn';
import { dressed } from '../src/symbols/people/dressed';
import { styled } from '../src/symbols/styles/styled';
import type { Artwork, Drawing } from '../src/symbols/symbol';
import { ADA, BEN, CAI, DEV, ELA, friend, HANA, LENA, MRS_LAWAL } from '../symbols/rig/cast';
import { front, whole } from '../symbols/rig/figure';
import type { Ink } from '../symbols/rig/ink';
import { openmoji } from '../symbols/rig/openmoji';
import { moved, scaled } from '../symbols/rig/place';
import { seated, sideways } from '../symbols/rig/sideways';
import { crossLegged, portrait } from '../symbols/rig/sitting';
import { loadLibrary } from '../tests/support/library';
import { packed } from './assets/symbols/own';
import { drawingSvg } from './assets/symbols/svg';

/**
 * A choice of figures in many looks, and of pictures in every style, to be looked at:
 * `npx tsx scripts/people-sheet.ts 110`, where the number is the side of a picture in pixels.
 */

const SIZE = Number(process.argv[2] ?? 110);
const GAP = 10;
const WORDS = 14;
const ROWS_A_SHEET = 9;
const ACROSS = 12;
const OUT = '.cache';

const sitter = seated(CAI);
const crowd = [ADA, friend(BEN), { ...ELA, who: 'third' as const }].map((person, at) =>
  moved(scaled(whole(sideways(person)), 0.86, [23, 62]), at * 21 - 10, 0),
);
const waving = [
  [50, 24],
  [52, 12],
] as const;
const figures: readonly Ink[] = [
  whole(front(BEN)),
  whole(front(DEV, { face: 'happy', right: waving, shorts: true })),
  [sitter.seat, whole(sitter)],
  whole(portrait(LENA)),
  whole(portrait(CAI, { look: 1 })),
  whole(crossLegged(HANA)),
  whole(front(BEN, { wears: 'helmet', face: 'delighted' })),
  [whole(front(ADA, { x: 24, face: 'sad' })), whole(front(friend(BEN), { x: 50, look: -1 }))],
  crowd,
  whole(front(MRS_LAWAL, { face: 'talking', look: 1 })),
  openmoji('1F44D'),
];
const artworks = figures.map((ink) => packed({ shows: '', ink }));

const LOOKS: readonly (readonly [name: string, people: People])[] = [
  ['as drawn', AS_DRAWN],
  ...SKINS.map((skin) => [skin, { ...AS_DRAWN, skin, uniform: '#1e50a0' }] as const),
  ...HAIR_STYLES.map((hairStyle, at) => {
    return [hairStyle, { ...AS_DRAWN, hairStyle, skin: SKINS[at % 5] ?? null, hairColour: 'black' }] as const;
  }),
  ['glasses', { ...AS_DRAWN, glasses: true, skin: 'skin-5', hairColour: 'black' }],
  ['glasses, hearing aid', { ...AS_DRAWN, glasses: true, hearing: 'hearing-aid' }],
  ['cochlear implant', { ...AS_DRAWN, hearing: 'cochlear-implant', skin: 'skin-4' }],
  ['wheelchair', { ...AS_DRAWN, walking: 'wheelchair', skin: 'skin-3' }],
  ['wheelchair, hijab', { ...AS_DRAWN, walking: 'wheelchair', hairStyle: 'hijab', glasses: true }],
  ['walking frame', { ...AS_DRAWN, walking: 'walking-frame', hairStyle: 'afro', skin: 'skin-5' }],
  ...Array.from({ length: 8 }, (_, mixed) => [`mixed ${mixed}`, { ...AS_DRAWN, mixed }] as const),
];

/** Pictures that are hard on a style: black areas, white letters, areas that meet, shades of one colour. */
const THINGS = [
  ...['1F34E', '1F3B5', '1F408-200D-2B1B', '1F3B1', '1F6A6', '1F308', '1F697', '1F3EB', '1F600', '1F6D1'],
  ...['1F522', '1F524', '1F44B', '26BD', '2705', '1F4DA', '1F98B', '1F955', '1F5D3', '1F9F8', '1F511'],
  ...['1F4D5', '1F3AE', '1F37D', '1F34C', '1F333', '1F30D', '1F422', '1F41D', '1F355', '1F382', '1F6BB'],
  ...['26A0', '1F3C6', '1F49B', '1F468-200D-1F469-200D-1F467-200D-1F466'],
];

interface Row {
  readonly name: string;
  readonly ground: string;
  readonly tiles: readonly Drawing[];
}

const { catalogue, shapes } = loadLibrary();
const things = THINGS.flatMap((code) => {
  const entry = catalogue.byCode.get(code);
  return entry ? [artworkOf(shapes, entry)] : [];
});

writeSheets(
  'people',
  LOOKS.map(([name, people]) => ({ name, ground: '#ffffff', tiles: artworks.map(inLook(people)) })),
);
writeSheets(
  'styles',
  PICTURE_STYLES.flatMap((style) => {
    const ground = style === 'white-on-black' ? '#000000' : '#ffffff';
    const tiles = [...artworks, ...things].map(inLook({ ...AS_DRAWN, mixed: 3 }));
    return inRows(tiles.map((tile) => styled(tile, style))).map((row) => ({
      name: style,
      ground,
      tiles: row,
    }));
  }),
);

function inLook(people: People): (artwork: Artwork, at: number) => Drawing {
  return (artwork, at) => dressed(artwork, { people, place: 'card' }, `${at}`) ?? drawn(artwork);
}

function inRows(tiles: readonly Drawing[]): readonly (readonly Drawing[])[] {
  const count = Math.ceil(tiles.length / ACROSS);
  return Array.from({ length: count }, (_, at) => tiles.slice(at * ACROSS, (at + 1) * ACROSS));
}

function writeSheets(name: string, rows: readonly Row[]): void {
  mkdirSync(OUT, { recursive: true });
  for (let at = 0; at < rows.length; at += ROWS_A_SHEET) {
    const out = `${OUT}/${name}-${at / ROWS_A_SHEET + 1}.png`;
    const svg = sheetSvg(rows.slice(at, at + ROWS_A_SHEET));
    writeFileSync(out, new Resvg(svg, { font: { loadSystemFonts: true } }).render().asPng());
    console.log(out);
  }
}

function sheetSvg(rows: readonly Row[]): string {
  const down = SIZE + GAP + WORDS;
  const [width, height] = [ACROSS * (SIZE + GAP) + GAP, rows.length * down + GAP];
  const body = rows.flatMap(({ name, ground, tiles }, row) => {
    const y = row * down + GAP;
    return [
      `<text x="${GAP}" y="${y + 8}" font-size="11" font-family="sans-serif">${name}</text>`,
      `<rect y="${y + WORDS - 2}" width="${width}" height="${SIZE}" fill="${ground}"/>`,
      ...tiles.map((tile, at) =>
        drawingSvg(tile, { x: GAP + at * (SIZE + GAP), y: y + WORDS - 2, size: SIZE }),
      ),
    ];
  });
  return `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}"><rect width="100%" height="100%" fill="#fff"/>${body.join('')}</svg>`;
}
