import type { FontId, Weight } from '../../src/scene/fonts';

/** Where a face comes from and whom to thank for it. */
export interface FontSource {
  readonly id: FontId;
  /**
   * The name written inside our files. "Andika" and "OpenDyslexic" are Reserved Font Names of the Open Font License: a
   * changed font may not carry them as its own, and cutting a font down changes it. So all four are renamed inside;
   * the list on screen and the credits still say which design each one is based on, as the licence allows.
   */
  readonly inside: string;
  readonly basedOn: string;
  readonly copyright: string;
  readonly files: Readonly<Record<Weight, string>>;
  readonly cyrillic: boolean;
}

const ATKINSON = '@expo-google-fonts/atkinson-hyperlegible-next';

export const FONT_SOURCES: readonly FontSource[] = [
  {
    id: 'andika',
    inside: 'Cuecraft Reader A',
    basedOn: 'Andika',
    copyright:
      'Copyright (c) 2004-2022 SIL International (http://www.sil.org/) with Reserved Font Names "Andika" and "SIL".',
    files: {
      400: '@expo-google-fonts/andika/Andika_400Regular.ttf',
      700: '@expo-google-fonts/andika/Andika_700Bold.ttf',
    },
    cyrillic: true,
  },
  {
    id: 'lexend',
    inside: 'Cuecraft Reader L',
    basedOn: 'Lexend',
    copyright:
      'Copyright 2018 The Lexend Project Authors (https://github.com/googlefonts/lexend), with Reserved Font Name "RevReading Lexend".',
    files: {
      400: '@expo-google-fonts/lexend/400Regular/Lexend_400Regular.ttf',
      700: '@expo-google-fonts/lexend/700Bold/Lexend_700Bold.ttf',
    },
    cyrillic: false,
  },
  {
    id: 'atkinson',
    inside: 'Cuecraft Reader H',
    basedOn: 'Atkinson Hyperlegible Next',
    copyright:
      'Copyright 2020-2024 The Atkinson Hyperlegible Next Project Authors (https://github.com/googlefonts/atkinson-hyperlegible-next)',
    files: {
      400: `${ATKINSON}/400Regular/AtkinsonHyperlegibleNext_400Regular.ttf`,
      700: `${ATKINSON}/700Bold/AtkinsonHyperlegibleNext_700Bold.ttf`,
    },
    cyrillic: false,
  },
  {
    id: 'opendyslexic',
    inside: 'Cuecraft Reader D',
    basedOn: 'OpenDyslexic',
    copyright:
      'Copyright (c) 2019-07-29, Abbie Gonzalez (https://abbiecod.es|support@abbiecod.es), with Reserved Font Name OpenDyslexic. Copyright (c) 12/2012 - 2019',
    files: {
      400: '@fontsource/opendyslexic/files/opendyslexic-latin-400-normal.woff2',
      700: '@fontsource/opendyslexic/files/opendyslexic-latin-700-normal.woff2',
    },
    cyrillic: false,
  },
];

/** The whole text of the licence stands in this package, below its own copyright lines. */
export const LICENCE_FILE = '@fontsource/opendyslexic/LICENSE';

/** First and last code point of each run of letters that is kept. */
type Run = readonly [number, number];

const BASIC_TO_EXTENDED_A: readonly Run[] = [
  [0x20, 0x7e],
  [0xa0, 0x17f],
];
/** Romanian comma below, Welsh w and y, Irish dots, Yoruba, Igbo, Hausa and Twi letters, capital sharp s. */
const MORE_LATIN =
  'ȘșȚțƆƎƏƐƁƊƘƙƳƴǝɔɛəɓɗǦǧǺǻǼǽǾǿȲȳẀẁẂẃẄẅỲỳẎẏḂḃĊċḊḋḞḟĠġṀṁṖṗṠṡṪṫẸẹỌọṢṣỊịỤụṄṅẼẽỸỹẞ' +
  'ʻʼˆˇ˘˙˚˛˜˝\u0300\u0301\u0302\u0303\u0304\u0308\u030c\u0323';
const SIGNS = '‐‑‒–—―‘’‚“”„†‡•…‰′″‹›⁄€₦₹№™←↑→↓−≈≠≤≥⅓⅔✓✗■□▲△▼▽●○★☆☐☑☒\u2002\u2003\u2007\u2009\u202f';
const CYRILLIC: readonly Run[] = [
  [0x400, 0x45f],
  [0x490, 0x493],
];
const MORE_CYRILLIC = 'ҚқҢңҮүҰұҺһӘәӨө';

/** Every letter asked of a face; it keeps those it has. */
export function lettersOf(source: FontSource): string {
  const runs = source.cyrillic ? [...BASIC_TO_EXTENDED_A, ...CYRILLIC] : BASIC_TO_EXTENDED_A;
  return runs.map(letters).join('') + MORE_LATIN + SIGNS + (source.cyrillic ? MORE_CYRILLIC : '');
}

function letters([first, last]: Run): string {
  return String.fromCodePoint(...Array.from({ length: last - first + 1 }, (_, at) => first + at));
}
