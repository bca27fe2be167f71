import type { PassageWord } from '../../../model/passage';
import type { Box, Scene } from '../../../scene/nodes';
import { MM_PER_PT } from '../../../scene/text';
import { wordsIn } from '../../../scene/words';
import { sentencesOf } from '../../../words/tokens';
import { type Drawing, drawn, together } from '../../drawing';
import { composeRow, MARGIN_SHARE, rowHeight, wordsUnder } from '../../passageDrawing';
import { type PassageLayout, type PassageRow, passageRows } from '../../passageRows';
import { headedPages } from '../draw/head';
import { listedSlots } from '../draw/listedSlots';
import { LINE_PITCH, writingLines } from '../draw/places';
import { firstPlaces } from '../make/listed';
import { ready, type Sheet, type SheetLevel } from '../task';

/** Sentences on a page, pictures and letters in mm, by level (practice.md 2.18). */
const WISHES = {
  1: { sentences: 4, picture: 26, letters: 24 * MM_PER_PT, place: 'over' },
  2: { sentences: 6, picture: 16, letters: 20 * MM_PER_PT, place: 'over' },
  3: { sentences: Number.POSITIVE_INFINITY, picture: 11, letters: 16 * MM_PER_PT, place: 'margin' },
} as const satisfies Record<
  SheetLevel,
  { sentences: number; picture: number; letters: number; place: PassageLayout['place'] }
>;
const WORD_GAP = 0.45;
/** What is there to be seen, and then told again: the first questions a pupil can answer (practice.md 2.12). */
const QUESTIONS = ['Who is it about?', 'What happened?'] as const;
const QUESTION = { head: 9, lines: 2, letters: 14 * MM_PER_PT, gap: 4 } as const;
const ASKED_HEIGHT = QUESTIONS.length * (QUESTION.head + QUESTION.lines * LINE_PITCH + QUESTION.gap);
/** With one line each, so that they come on the page with the text where they can. */
const ASKED_LEAST = QUESTIONS.length * (QUESTION.head + LINE_PITCH + QUESTION.gap);
const MOST_SHARE = 0.6;
const SENTENCE_GAP = 12;

export const reading = ready<readonly (readonly PassageWord[])[]>({
  id: 'reading',
  name: 'Read with pictures',
  blurb: 'A text with pictures at its key words',
  least: 1,
  keyless: true,
  needs: ({ passage }) =>
    passage.length === 0 ? ['Read with pictures needs a text. Type or paste one.'] : [],
  plan: ({ content }) => sentencesOf(content.passage),
  draw: drawText,
});

function drawText(plan: readonly (readonly PassageWord[])[], sheet: Sheet): readonly Scene[] {
  const asks = sheet.level > 1;
  const words = asks ? 'Read the text. Answer the questions.' : 'Read the text.';
  return headedPages(sheet, { verbs: asks ? ['read', 'write'] : ['read'], words }, (room) => {
    if (plan.length === 0) return [drawn(...writingLines(room))];
    const pages = inPages(plan, room, sheet);
    const drawings = pages.map((page) => drawPage(page, room, sheet));
    if (!asks) return drawings;
    const last = pages.at(-1)?.height ?? 0;
    const left = room.height - last;
    const asked = left < ASKED_HEIGHT && left >= ASKED_LEAST ? left : Math.min(ASKED_HEIGHT, room.height);
    const under = { ...room, y: room.y + room.height - asked, height: asked };
    const questions = drawQuestions(under, sheet);
    if (last + asked > room.height) return [...drawings, drawQuestions({ ...room, height: asked }, sheet)];
    return [...drawings.slice(0, -1), together([...drawings.slice(-1), questions])];
  });
}

interface Line {
  readonly row: PassageRow;
  readonly y: number;
}

interface TextPage {
  readonly lines: readonly Line[];
  readonly height: number;
  readonly layout: PassageLayout;
}

function layoutOf(room: Box, { level }: Sheet): PassageLayout {
  const { picture, letters, place } = WISHES[level];
  const most = Math.min(picture, (room.height * MOST_SHARE) / 2);
  return { picture: most, letters, gap: letters * WORD_GAP, place, bySentence: place === 'over' };
}

/** Lines page after page, so many sentences on each; at level 3 as in any text. */
function inPages(sentences: readonly (readonly PassageWord[])[], room: Box, sheet: Sheet) {
  const layout = layoutOf(room, sheet);
  const wish = { layout, setting: wordsUnder(sheet.setting) };
  const running = layout.place === 'margin';
  const width = running ? room.width * (1 - MARGIN_SHARE) - layout.gap : room.width;
  const blocks = running ? [sentences.flat()] : sentences;
  const pageful = Math.min(WISHES[sheet.level].sentences, Math.max(1, blocks.length));
  const most = Math.ceil(blocks.length / Math.ceil(blocks.length / pageful));
  const pages: { lines: Line[]; height: number; layout: PassageLayout }[] = [];
  let count = 0;
  for (const block of blocks) {
    const rows = passageRows(block, width, wish);
    const whole = rows.reduce((sum, row) => sum + rowHeight(row, wish), 0);
    const page = pages.at(-1);
    let fresh = !page || count >= most || (whole <= room.height && page.height + whole > room.height);
    for (const row of rows) {
      const tall = rowHeight(row, wish);
      if (fresh || (pages.at(-1)?.height ?? 0) + tall > room.height) {
        pages.push({ lines: [], height: 0, layout });
        count = 0;
      }
      fresh = false;
      const here = pages.at(-1);
      here?.lines.push({ row, y: here.height });
      if (here) here.height += tall;
    }
    count += 1;
  }
  return pages as readonly TextPage[];
}

function drawPage({ lines, layout, height }: TextPage, room: Box, sheet: Sheet): Drawing {
  const ids = firstPlaces(sheet.content.passage, sheet.content.words);
  const wish = { layout, setting: wordsUnder(sheet.setting), x: room.x, width: room.width };
  const asked = sheet.level > 1 ? ASKED_HEIGHT : 0;
  const spare = (room.height - asked - height) / Math.max(1, lines.length);
  const apart = layout.bySentence ? Math.max(0, Math.min(SENTENCE_GAP, spare)) : 0;
  return together(
    lines.map(({ row, y }, at) => listedSlots(composeRow(row, room.y + y + at * apart, wish), ids)),
  );
}

function drawQuestions(room: Box, { setting }: Sheet): Drawing {
  const height = room.height / QUESTIONS.length;
  const face = { font: setting.look.font, weight: 700, size: QUESTION.letters, align: 'left' } as const;
  return drawn(
    ...QUESTIONS.flatMap((question, at) => {
      const y = room.y + at * height;
      const head = { ...room, y, height: QUESTION.head };
      const lines = { ...room, y: y + QUESTION.head, height: height - QUESTION.head - QUESTION.gap };
      return [...wordsIn(question, head, { ...face, maxLines: 1 }, setting.fonts), ...writingLines(lines)];
    }),
  );
}
