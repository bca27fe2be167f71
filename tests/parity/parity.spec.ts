import { mkdirSync, readdirSync, writeFileSync } from 'node:fs';
import { expect, type Page, test } from '@playwright/test';
import { AS_DRAWN } from '../../src/base/dress';
import { EXTRA_SHAPES, type Extra } from '../../src/model/extras';
import { anExtra } from '../support/extras';
import { serveHarness } from '../support/harness';
import type { Wish } from '../support/harness/harness';

const DPI = 150;
/** The promise of design.md section 1: what you see is what prints. */
const MOST_DIFFERING = 0.005;
const DAY = `9:00 Register
9:15 Phonics
9:50 Maths
10:30 Snack
10:45 Playtime
11:00 English
12:10 Lunch
1:15 AVATAR To Yes
2:00 Home time`;

const PEOPLE = `sit down
line up
hug
teacher
lunch
maths
hello
stop`;

/** Every sort of extra, each turned by another angle, in the middle and at the edges. */
const EXTRAS: readonly Extra[] = [
  ...EXTRA_SHAPES.map((shape, at) =>
    anExtra.shape(shape, {
      shape,
      x: 14 + (at % 4) * 46,
      y: 50 + Math.floor(at / 4) * 44,
      width: 38,
      height: 30,
      turn: at * 25,
      stroke: { colour: '#0f6460', width: 1 + at / 3, dashed: at % 3 === 1 },
    }),
  ),
  anExtra.text('words', { text: 'Our pond\nis deep', x: 30, y: 130, width: 110, turn: -20 }),
  anExtra.text('device', { text: 'رياضيات maths', x: 90, y: 20, width: 110, size: 30, turn: 35 }),
  anExtra.picture('picture', { x: 120, y: 130, turn: 75 }),
  anExtra.line('arrow', { x: 20, y: 20, turn: 12, ends: 'both' }),
  anExtra.line('line', { x: 20, y: 190, width: 150, stroke: { colour: '#7a4d86', width: 2, dashed: true } }),
  anExtra.drawing('drawing', { x: 80, y: 150, turn: 160 }),
];

const SCHOOL = 'lunch\ntoilet\nmaths\nplaytime\nbook\nhome';
const SECOND: readonly (readonly [string, ...string[]])[] = [
  ['ur', 'دوپہر کا کھانا', 'بیت الخلا', 'ریاضی', 'کھیل کا وقت (10:30)', 'کتاب', 'گھر'],
  ['bn', 'দুপুরের খাবার', 'শৌচাগার', 'গণিত', 'খেলার সময়', 'বই', 'বাড়ি'],
  ['pl', 'obiad', 'toaleta', 'matematyka', 'przerwa na zabawę', 'książka', 'dom'],
];

const WISHES: readonly (Omit<Wish, 'kind' | 'dpi'> & { readonly name: string })[] = [
  {
    name: 'two rows with numbers',
    text: DAY,
    level: null,
    content: { layout: 'two-rows', showNumbers: true },
  },
  {
    name: 'Lexend, capitals, words above',
    text: DAY,
    level: null,
    look: { font: 'lexend', letterCase: 'upper', labelPlace: 'above' },
  },
  {
    name: 'Atkinson, thick plum border, tint',
    text: DAY,
    level: null,
    look: { font: 'atkinson', border: 'thick', borderColour: '#7a4d86', tint: 'cream' },
  },
  { name: 'OpenDyslexic, large cards', text: DAY, level: null, look: { font: 'opendyslexic', cardSize: 80 } },
  {
    name: 'a pupil in a wheelchair among a mixed class',
    text: PEOPLE,
    level: null,
    look: {
      people: {
        skin: 'skin-4',
        hairColour: 'black',
        hairStyle: 'plaits',
        glasses: true,
        hearing: 'hearing-aid',
        walking: 'wheelchair',
        uniform: '#1e50a0',
        mixed: 3,
      },
    },
  },
  ...(['line', 'high-contrast', 'white-on-black', 'grey'] as const).map((pictureStyle) => ({
    name: `pictures in ${pictureStyle}`,
    text: PEOPLE,
    level: null,
    look: { pictureStyle, people: { ...AS_DRAWN, mixed: 5 } },
  })),
  { name: 'all that can lie on a page, turned', text: 'register\nmaths', level: null, extras: EXTRAS },
  ...SECOND.map(([secondLanguage, ...second]) => ({
    name: `a second line in ${secondLanguage}`,
    text: SCHOOL,
    level: null,
    look: { secondLanguage },
    second,
  })),
  {
    name: 'letters of many tongues',
    text: 'ŵythnos ŷd\nżółć łąka\nшкола\nștiință\nرياضيات\nnaïve café “quotes” – ok',
    level: null,
  },
];

/** Every kind is a folder. */
const KINDS = readdirSync('src/kinds', { withFileTypes: true }).flatMap((entry) =>
  entry.isDirectory() ? [entry.name] : [],
);

let harness: Awaited<ReturnType<typeof serveHarness>>;
test.beforeAll(async () => {
  harness = await serveHarness();
});
test.afterAll(() => harness.close());

for (const { name, ...wish } of WISHES) {
  test(`the printed page is the page on the canvas: ${name}`, async ({ page }) => {
    await compare(page, { ...wish, kind: 'visual-timetable', dpi: DPI }, name);
  });
}

for (const kind of KINDS) {
  test(`the printed page is the page on the canvas: ${kind} at each level`, async ({ page }) => {
    for (const level of [0, 1, 2]) {
      await compare(page, { kind, level, text: DAY, dpi: DPI }, `${kind} level ${level + 1}`);
    }
  });
}

async function compare(page: Page, wish: Wish, name: string): Promise<void> {
  const complaints: string[] = [];
  page.on('console', (message) => {
    if (message.type() === 'error') complaints.push(message.text());
  });
  page.on('pageerror', (error) => complaints.push(String(error)));
  await page.goto(harness.address);
  await page.waitForFunction(() => 'harness' in window);
  const { shares } = await page.evaluate((made) => window.harness.compare(made), wish);
  await keepShots(page, name);
  test.info().annotations.push({
    type: 'differing pixels',
    description: `${name}: ${shares.map((share) => `${(share * 100).toFixed(3)} %`).join(', ')}`,
  });
  for (const share of shares) expect(share).toBeLessThanOrEqual(MOST_DIFFERING);
  expect(complaints).toEqual([]);
}

/** Kept beside the report, to look at when they differ. */
async function keepShots(page: Page, name: string): Promise<void> {
  mkdirSync('.cache/parity', { recursive: true });
  const shots = await page.evaluate(() => window.harness.shot());
  for (const [painter, url] of Object.entries(shots)) {
    writeFileSync(`.cache/parity/${name} ${painter}.png`, Buffer.from(url.split(',')[1] ?? '', 'base64'));
  }
}
