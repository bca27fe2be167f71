import bidiFactory from 'bidi-js';
import { Blob, Buffer, Direction, Face, Font, shape as shapeRun } from 'harfbuzzjs';
import type { Shape, ShapedLine } from '../../scene/fonts';
import { outlineOf, type Step } from './outline';

type Script = Parameters<Shape>[1];

/** The letters of one script, and those for words in Latin letters among them. */
export interface ShaperFaces {
  readonly script: Script;
  readonly own: ArrayBuffer;
  readonly latin: ArrayBuffer;
}

const TAGS: Readonly<Record<Script, string>> = {
  arabic: 'Arab',
  nastaliq: 'Arab',
  bengali: 'Beng',
  gurmukhi: 'Guru',
  gujarati: 'Gujr',
  tamil: 'Taml',
};
const STICKS = /[\p{M}\u200c\u200d]/u;
const MOST_KEPT = 2000;
const bidi = bidiFactory();

/** A run of one direction and one face, as it stands from left to right. */
interface Run {
  readonly text: string;
  readonly rightToLeft: boolean;
  readonly face: OpenFace;
}

interface OpenFace {
  readonly font: Font;
  readonly em: number;
  readonly tag: string;
  /** Glyphs met, as steps in em. */
  readonly glyphs: Map<number, readonly Step[]>;
}

/** Shapes lines of one script; what was shaped once is kept. */
export function openShaper({ script, own, latin }: ShaperFaces): (text: string) => ShapedLine {
  const faces = { own: openFace(own, TAGS[script]), latin: openFace(latin, 'Latn') };
  const base = TAGS[script] === 'Arab' ? 'rtl' : 'ltr';
  const kept = new Map<string, ShapedLine>();
  return (text) => {
    const known = kept.get(text);
    if (known) return known;
    if (kept.size >= MOST_KEPT) kept.clear();
    const line = lineOf(runsOf(text, base, faces));
    kept.set(text, line);
    return line;
  };
}

function openFace(bytes: ArrayBuffer, tag: string): OpenFace {
  const face = new Face(new Blob(bytes));
  return { font: new Font(face), em: face.upem, tag, glyphs: new Map() };
}

/** Splits a line where direction or face changes, and puts the parts in the order they stand in (UAX 9, L2). */
function runsOf(
  text: string,
  base: 'rtl' | 'ltr',
  faces: { readonly own: OpenFace; readonly latin: OpenFace },
): readonly Run[] {
  const embedding = bidi.getEmbeddingLevels(text, base);
  const runs: (Run & { readonly level: number })[] = [];
  let at = 0;
  for (const letter of text) {
    const level = embedding.levels[at] ?? 0;
    const last = runs.at(-1);
    const face = last && STICKS.test(letter) ? last.face : faceFor(letter, faces);
    if (last && last.level === level && (last.face === face || letter === ' ')) {
      runs[runs.length - 1] = { ...last, text: last.text + letter };
    } else {
      runs.push({ text: letter, level, rightToLeft: level % 2 === 1, face });
    }
    at += letter.length;
  }
  return inSight(runs);
}

function faceFor(letter: string, { own, latin }: { readonly own: OpenFace; readonly latin: OpenFace }) {
  const code = letter.codePointAt(0) ?? 0;
  const has = (face: OpenFace) => (face.font.glyph(code) ?? 0) !== 0;
  return !has(own) && has(latin) ? latin : own;
}

/** From the highest level down to the lowest odd one, every row of such runs is turned round. */
function inSight<R extends { readonly level: number }>(runs: readonly R[]): readonly R[] {
  const levels = runs.map(({ level }) => level);
  let order = [...runs];
  for (let level = Math.max(0, ...levels); level > 0; level -= 1) {
    const turned: R[] = [];
    let row: R[] = [];
    for (const run of order) {
      if (run.level >= level) row = [run, ...row];
      else {
        turned.push(...row, run);
        row = [];
      }
    }
    order = [...turned, ...row];
  }
  return order;
}

function lineOf(runs: readonly Run[]): ShapedLine {
  const outline: Step[] = [];
  let pen = 0;
  for (const { text, rightToLeft, face } of runs) {
    const buffer = new Buffer();
    buffer.addText(text);
    buffer.setDirection(rightToLeft ? Direction.RTL : Direction.LTR);
    buffer.setScript(face.tag);
    shapeRun(face.font, buffer);
    for (const { codepoint, xAdvance = 0, xOffset = 0, yOffset = 0 } of buffer.getGlyphInfosAndPositions()) {
      outline.push(...movedBy(glyphSteps(codepoint, face), pen + xOffset / face.em, -yOffset / face.em));
      pen += xAdvance / face.em;
    }
  }
  const heights = outline.flatMap(([, ...numbers]) => numbers.filter((_, at) => at % 2 === 1));
  return { width: pen, top: Math.min(0, ...heights), bottom: Math.max(0, ...heights), outline };
}

function glyphSteps(glyph: number, face: OpenFace): readonly Step[] {
  const known = face.glyphs.get(glyph);
  if (known) return known;
  const steps = outlineOf(face.font.glyphToPath(glyph), 1 / face.em);
  face.glyphs.set(glyph, steps);
  return steps;
}

function movedBy(steps: readonly Step[], dx: number, dy: number): readonly Step[] {
  return steps.map(
    ([letter, ...numbers]) =>
      [letter, ...numbers.map((number, at) => number + (at % 2 === 0 ? dx : dy))] as const,
  );
}
