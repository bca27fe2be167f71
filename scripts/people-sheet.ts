import { mkdirSync, writeFileSync } from 'node:fs';
import { Resvg } from '@resvg/resvg-js';
import { AS_DRAWN, HAIR_STYLES, type People, PICTURE_STYLES, SKINS } from '../src/base/dress';
import { artworkOf as artworkIn } from '../src/symbols/catalogue';
import { drawn } from '../src/symbols/people/drawn';
import { dressed } from '../src/symbols/people/dressed';
import { styled } from '../src/symbols/styles/styled';
import type { Artwork, Drawing, SymbolEntry } from '../src/symbols/symbol';
import { ADA, BEN, CAI, DEV, ELA, friend, HANA, MRS_LAWAL } from '../symbols/rig/cast';
import { front, whole } from '../symbols/rig/figure';
import type { Ink } from '../symbols/rig/ink';
import { openmoji } from '../symbols/rig/openmoji';
import { moved, scaled } from '../symbols/rig/place';
import { seated, sideways } from '../symbols/rig/sideways';
import { crossLegged, portrait } from '../symbols/rig/sitting';
import { loadLibrary } from '../tests/support/library';
import { packed } from './assets/symbols/own';
import { drawingSvg } from './assets/symbols/svg';

/** A choice of figures under many looks, to be looked at: `npx tsx scripts/people-sheet.ts [pixels]`. */

const SIZE = Number(process.argv[2] ?? 110);
const GAP = 10;
const sitter = seated(CAI);
const crowd = [ADA, friend(BEN), { ...ELA, who: 'third' as const }].map((person, at) =>
  moved(scaled(whole(sideways(person)), 0.86, [23, 62]), at * 21 - 10, 0),
);
const FIGURES: Readonly<Record<string, Ink>> = {
  standing: whole(front(BEN)),
  waving: whole(
    front(DEV, {
      face: 'happy',
      right: [
        [50, 24],
        [52, 12],
      ],
      shorts: true,
    }),
  ),
  sitting: [sitter.seat, whole(sitter)],
  portrait: whole(portrait(LENA_LIKE())),
  turned: whole(portrait(CAI, { look: 1 })),
  floor: whole(crossLegged(HANA)),
  helmet: whole(front(BEN, { wears: 'helmet', face: 'delighted' })),
  two: [whole(front(ADA, { x: 24, face: 'sad' })), whole(front(friend(BEN), { x: 50, look: -1 }))],
  crowd,
  teacher: whole(front(MRS_LAWAL, { face: 'talking', look: 1 })),
  hand: openmoji('1F44D'),
};

function LENA_LIKE() {
  return { ...BEN, hairStyle: 'long' } as const;
}

const looks: readonly (readonly [string, People])[] = [
  ['as drawn', AS_DRAWN],
  ...SKINS.map((skin) => [skin, { ...AS_DRAWN, skin, uniform: '#1e50a0' }] as const),
  ...HAIR_STYLES.map(
    (hairStyle, at) =>
      [hairStyle, { ...AS_DRAWN, hairStyle, skin: SKINS[at % 5] ?? null, hairColour: 'black' }] as const,
  ),
  ['glasses', { ...AS_DRAWN, glasses: true, skin: 'skin-5', hairColour: 'black' }],
  ['glasses, hearing aid', { ...AS_DRAWN, glasses: true, hearing: 'hearing-aid' }],
  ['cochlear implant', { ...AS_DRAWN, hearing: 'cochlear-implant', skin: 'skin-4' }],
  ['wheelchair', { ...AS_DRAWN, walking: 'wheelchair', skin: 'skin-3' }],
  ['wheelchair, hijab', { ...AS_DRAWN, walking: 'wheelchair', hairStyle: 'hijab', glasses: true }],
  ['walking frame', { ...AS_DRAWN, walking: 'walking-frame', hairStyle: 'afro', skin: 'skin-5' }],
  ...Array.from({ length: 8 }, (_, seed) => [`mixed ${seed}`, { ...AS_DRAWN, mixed: seed }] as const),
];

const ROWS_A_SHEET = 9;
for (let at = 0; at < looks.length; at += ROWS_A_SHEET) {
  const rows = looks.slice(at, at + ROWS_A_SHEET).map(([name, people]) => row(name, people));
  sheet(`.cache/people-${at / ROWS_A_SHEET + 1}.png`, rows);
}
const { catalogue, shapes } = loadLibrary();
const THINGS = [
  ...[
    '1F34E',
    '1F3B5',
    '1F408-200D-2B1B',
    '1F3B1',
    '1F6A6',
    '1F308',
    '1F697',
    '1F3EB',
    '1F600',
    '1F6D1',
    '1F522',
    '1F524',
  ],
  ...[
    '1F468-200D-1F469-200D-1F467-200D-1F466',
    '1F44B',
    '26BD',
    '2705',
    '1F4DA',
    '1F98B',
    '1F955',
    '1F5D3',
    '1F9F8',
  ],
  ...[
    '1F511',
    '1F4D5',
    '1F3AE',
    '1F37D',
    '1F34C',
    '1F333',
    '1F30D',
    '1F422',
    '1F41D',
    '1F355',
    '1F382',
    '1F6BB',
    '26A0',
    '1F3C6',
    '1F49B',
  ],
];
const things = THINGS.flatMap((code) => {
  const entry = catalogue.byCode.get(code);
  return entry ? [artworkOf_(entry)] : [];
});
const all = [...Object.values(FIGURES).map(artworkOf), ...things];
const mixedPeople = { ...AS_DRAWN, mixed: 3 };
const styledRows = PICTURE_STYLES.flatMap((style) => {
  const tiles = all.map((artwork, at) => styled(look(artwork, mixedPeople, `${at}`), style));
  return Array.from({ length: Math.ceil(tiles.length / 12) }, (_, at) => ({
    name: style,
    ground: style === 'white-on-black' ? '#000000' : '#ffffff',
    tiles: tiles.slice(at * 12, at * 12 + 12),
  }));
});
for (let at = 0; at < styledRows.length; at += ROWS_A_SHEET)
  sheet(`.cache/styles-${at / ROWS_A_SHEET + 1}.png`, styledRows.slice(at, at + ROWS_A_SHEET));

function artworkOf_(entry: SymbolEntry): Artwork {
  return artworkIn(shapes, entry);
}

function look(artwork: Artwork, people: People, id: string): Drawing {
  return dressed(artwork, { people, place: 'card' }, id) ?? drawn(artwork);
}

function row(name: string, people: People) {
  return {
    name,
    ground: '#ffffff',
    tiles: Object.entries(FIGURES).map(([id, ink]) => look(artworkOf(ink), people, id)),
  };
}

function artworkOf(ink: Ink): Artwork {
  return packed({ shows: '', ink });
}

function sheet(out: string, rows: readonly ReturnType<typeof row>[]): void {
  const across = Math.max(...rows.map(({ tiles }) => tiles.length));
  const [width, height] = [across * (SIZE + GAP) + GAP, rows.length * (SIZE + GAP + 14) + GAP];
  const body = rows.flatMap(({ name, ground, tiles }, down) => {
    const y = down * (SIZE + GAP + 14) + GAP;
    const words = `<text x="${GAP}" y="${y + 8}" font-size="11" font-family="DejaVu Sans">${name}</text>`;
    const paper = `<rect x="0" y="${y + 12}" width="${width}" height="${SIZE}" fill="${ground}"/>`;
    return [
      words,
      paper,
      ...tiles.map((tile, at) => drawingSvg(tile, { x: GAP + at * (SIZE + GAP), y: y + 12, size: SIZE })),
    ];
  });
  mkdirSync('.cache', { recursive: true });
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}"><rect width="100%" height="100%" fill="#fff"/>${body.join('')}</svg>`;
  writeFileSync(out, new Resvg(svg, { font: { loadSystemFonts: true } }).render().asPng());
  console.log(out);
}
