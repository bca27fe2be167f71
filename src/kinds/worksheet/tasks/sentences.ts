import { CARD_INK } from '../../../scene/cardStyle';
import { inset } from '../../../scene/geometry';
import type { Box, SceneNode } from '../../../scene/nodes';
import { MM_PER_PT } from '../../../scene/text';
import { wordsIn } from '../../../scene/words';
import { type Drawing, drawn, NOTHING, together } from '../../drawing';
import { composeRow, leading, rowHeight } from '../../passageDrawing';
import { type PassageLayout, passageRows } from '../../passageRows';
import { headedPages } from '../draw/head';
import { listedSlots } from '../draw/listedSlots';
import { cutIn, cutPages } from '../draw/pieces';
import { LINE_PITCH, writingLines } from '../draw/places';
import { firstPlaces } from '../make/listed';
import { buildable, makeSentences, PIECES, type SentencePiece, type SentencesSheet } from '../make/sentences';
import { ready, type Sheet } from '../task';

/** Letters and the pictures over them, mm, at each level. */
const LETTERS = { 1: 20 * MM_PER_PT, 2: 18 * MM_PER_PT, 3: 16 * MM_PER_PT } as const;
const PICTURES = { 1: 20, 2: 17, 3: 14 } as const;
/** A sentence with its pieces takes about so much of a sheet, mm. */
const ROW = 74;
const SLOT_GAP = 3;
const SLOT_MOST = 80;
const ROW_GAP = 8;
/** A slot is so much larger than its piece on every side. */
const ROOM = 1.5;
const RIM = 2.5;
const MARK = { width: 9, letters: 18 * MM_PER_PT } as const;
const NUMBER = { side: 6, letters: 11 * MM_PER_PT, colour: '#5b5b5b' } as const;
const TINT = '#f1f3f4';
const EDGE = { colour: CARD_INK, width: 0.5 } as const;
const BELOW = 9;
const SHRINK = 0.94;
const LEAST_NEAR = 0.8;
const FRAMES = 3;
const HEIGHT_SHARE = 0.3;

export const sentences = ready<readonly SentencesSheet[]>({
  id: 'sentences',
  name: 'Build sentences',
  blurb: 'Sentences in pieces to cut out and put together',
  least: 1,
  needs: ({ passage }) => {
    if (passage.length === 0) return ['Build sentences needs a text. Type or paste one.'];
    return buildable(passage).length > 0 ? [] : ['Build sentences needs sentences of 2 to 20 words.'];
  },
  plan: ({ content, level, room, random }) => {
    const rows = Math.max(1, Math.floor(room.height / ROW));
    const { passage, example } = content;
    const made = makeSentences({ passage, level, example, rows }, random);
    const frame = Array.from({ length: PIECES[level] }, (): SentencePiece => []);
    const blank = { sentences: Array.from({ length: Math.min(FRAMES, rows) }, () => frame), cut: [] };
    return made.length > 0 ? made : [blank];
  },
  draw: (plan, sheet) => plan.flatMap((page) => drawSheet(page, sheet)),
});

function drawSheet(page: SentencesSheet, sheet: Sheet) {
  const third = sheet.level === 3;
  const words = third
    ? 'Stick the pieces in order. Write the sentence.'
    : 'Cut out the pieces. Stick them in order.';
  const verbs = third ? (['cut', 'stick', 'write'] as const) : (['cut', 'stick'] as const);
  let near = false;
  let size = { width: 0, height: 0, scale: 1 };
  const pages = headedPages(sheet, { verbs, words }, (room) => {
    const fit = fitted(page, room, sheet);
    near = fit.near;
    size = fit;
    const y = room.y + slotsHeight(page, fit.height, sheet) + BELOW;
    const below = { ...room, y, height: room.y + room.height - y };
    const cut = near ? cutIn(below, sheet, cutWish(page, fit, sheet)) : null;
    return [together([drawSlots(page, room, { size: fit, sheet }), cut ?? NOTHING])];
  });
  return near ? pages : [...pages, ...cutPages(sheet, cutWish(page, size, sheet))];
}

interface PieceSize {
  readonly width: number;
  readonly height: number;
  readonly scale: number;
}

/** One size for all pieces: with the pieces on the sheet if they need not be much smaller for it, else on their own. */
function fitted(page: SentencesSheet, room: Box, sheet: Sheet): PieceSize & { readonly near: boolean } {
  const most = Math.max(...page.sentences.map(({ length }) => length));
  const lead = page.sentences.length > 1 ? MARK.width : 0;
  const slot = Math.min(SLOT_MOST, (room.width - lead + SLOT_GAP) / most - SLOT_GAP);
  const width = slot - 2 * ROOM;
  const at = (scale: number): PieceSize => ({ width, scale, height: tallest(page, width, { scale, sheet }) });
  for (let scale = 1; scale > LEAST_NEAR; scale *= SHRINK) {
    const size = at(scale);
    const left = room.height - slotsHeight(page, size.height, sheet) - BELOW;
    const below = { ...room, height: left };
    if (left > size.height && cutIn(below, sheet, cutWish(page, size, sheet))) return { ...size, near: true };
  }
  let size = at(1);
  const rows = page.sentences.length;
  while (
    size.scale > 0.02 &&
    (slotsHeight(page, size.height, sheet) > room.height ||
      size.height > room.height * (rows > 1 ? HEIGHT_SHARE : 0.8))
  ) {
    size = at(size.scale * SHRINK);
  }
  return { ...size, near: false };
}

interface Scaled {
  readonly scale: number;
  readonly sheet: Sheet;
}

function layoutOf({ scale, sheet: { level } }: Scaled): PassageLayout {
  const letters = LETTERS[level] * scale;
  return { letters, picture: PICTURES[level] * scale, gap: letters * 0.4, bySentence: false, place: 'over' };
}

function rowsIn(piece: SentencePiece, width: number, scaled: Scaled) {
  const layout = layoutOf(scaled);
  const setting = worded(scaled.sheet);
  const wish = { layout, setting };
  const rows = passageRows(piece, width - 2 * RIM, wish);
  const height =
    rows.reduce((sum, row) => sum + rowHeight(row, wish), 0) - (rows.length > 0 ? leading(layout) : 0);
  return { rows, height, wish };
}

/** Words of a sentence always stand under their pictures. */
function worded({ setting }: Sheet) {
  return { ...setting, look: { ...setting.look, labelPlace: 'below' as const } };
}

function tallest({ sentences }: SentencesSheet, width: number, scaled: Scaled): number {
  const heights = sentences.flat().map((piece) => rowsIn(piece, width, scaled).height);
  const least = (PICTURES[scaled.sheet.level] + 8) * scaled.scale;
  return Math.max(least, ...heights) + 2 * RIM;
}

function rowPitch(height: number, { level }: Sheet): number {
  return height + 2 * ROOM + ROW_GAP + (level === 3 ? LINE_PITCH : 0);
}

function slotsHeight({ sentences }: SentencesSheet, height: number, sheet: Sheet): number {
  return sentences.length * rowPitch(height, sheet) - ROW_GAP;
}

interface Sized {
  readonly size: PieceSize;
  readonly sheet: Sheet;
}

/** A row of numbered slots for each sentence; with more than one each has its letter, as its pieces have. */
function drawSlots(page: SentencesSheet, room: Box, { size, sheet }: Sized): Drawing {
  const many = page.sentences.length > 1;
  const left = room.x + (many ? MARK.width : 0);
  const loose = new Set(page.cut.map(({ sentence, piece }) => `${sentence}/${piece}`));
  const height = size.height + 2 * ROOM;
  const width = size.width + 2 * ROOM;
  return together(
    page.sentences.map((pieces, sentence) => {
      const y = room.y + sentence * rowPitch(size.height, sheet);
      const boxes = pieces.map((_, at) => ({ x: left + at * (width + SLOT_GAP), y, width, height }));
      const mark = { x: room.x, y, width: MARK.width - 2, height };
      const line = { x: left, y: y + height, width: room.x + room.width - left, height: LINE_PITCH };
      return together([
        drawn(
          ...(many ? letterIn(sentence, mark, sheet) : []),
          ...boxes.flatMap((box, at) => slotIn(box, at + 1, sheet)),
          ...(sheet.level === 3 ? writingLines(line) : []),
        ),
        ...pieces.map((piece, at) => {
          const box = boxes[at];
          const stuck = sheet.key || !loose.has(`${sentence}/${at}`);
          return box && stuck ? drawPiece(piece, inset(box, ROOM), { size, sheet }) : NOTHING;
        }),
      ]);
    }),
  );
}

function slotIn(box: Box, number: number, { setting }: Sheet): readonly SceneNode[] {
  const corner = { x: box.x + 1, y: box.y + 1, width: NUMBER.side, height: NUMBER.side };
  const face = { font: setting.look.font, size: NUMBER.letters, colour: NUMBER.colour, maxLines: 1 } as const;
  return [
    { type: 'box', box, radius: 2, fill: TINT, stroke: EDGE },
    ...wordsIn(String(number), corner, face, setting.fonts),
  ];
}

function letterIn(sentence: number, box: Box, { setting }: Sheet): readonly SceneNode[] {
  const letter = String.fromCodePoint(65 + sentence);
  const face = { font: setting.look.font, weight: 700, size: MARK.letters, maxLines: 1 } as const;
  return wordsIn(letter, box, face, setting.fonts);
}

/** A piece with its words and their pictures, in the middle. */
function drawPiece(piece: SentencePiece, box: Box, { size, sheet }: Sized): Drawing {
  const { rows, height, wish } = rowsIn(piece, box.width, { scale: size.scale, sheet });
  let y = box.y + (box.height - height) / 2;
  const ids = firstPlaces(sheet.content.passage, sheet.content.words);
  const ground: SceneNode = { type: 'box', box, radius: 1, fill: '#ffffff', stroke: null };
  const words = rows.map((row) => {
    const last = row.cells.at(-1);
    const wide = last ? last.x + last.width : 0;
    const x = box.x + (box.width - wide) / 2;
    const drawing = composeRow(row, y, { ...wish, x, width: box.width });
    y += rowHeight(row, wish);
    return listedSlots(drawing, ids);
  });
  return together([drawn(ground), ...words]);
}

function cutWish(page: SentencesSheet, size: PieceSize, sheet: Sheet) {
  const many = page.sentences.length > 1;
  return {
    count: page.cut.length,
    piece: { width: size.width, height: size.height },
    draw: (places: readonly Box[], first: number) =>
      together(
        places.map((box, at) => {
          const cut = page.cut[first + at];
          const piece = cut && page.sentences[cut.sentence]?.[cut.piece];
          if (!piece) return NOTHING;
          const scaled = { ...size, scale: (size.scale * box.width) / size.width };
          const corner = { x: box.x + 1, y: box.y + 1, width: NUMBER.side, height: NUMBER.side };
          const mark = many ? letterMark(cut.sentence, corner, sheet) : [];
          return together([drawPiece(piece, box, { size: scaled, sheet }), drawn(...mark)]);
        }),
      ),
  };
}

/** Small, so that it helps and is no part of the sentence. */
function letterMark(sentence: number, box: Box, { setting }: Sheet): readonly SceneNode[] {
  const face = { font: setting.look.font, size: NUMBER.letters, colour: NUMBER.colour, maxLines: 1 } as const;
  return wordsIn(String.fromCodePoint(65 + sentence), box, face, setting.fonts);
}
