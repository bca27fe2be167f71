import { expect, test } from 'vitest';
import { evenFonts } from '../../tests/support/fonts';
import { AS_DRAWN } from '../base/dress';
import { composeCardFace, fitLabels } from './cardFace';
import type { CardFace, CardStyle } from './cardStyle';
import { type ShapedLine, withShape } from './fonts';
import type { SceneNode } from './nodes';
import { fitSeconds, secondOf } from './secondLine';

const STYLE: CardStyle = {
  font: 'andika',
  letterCase: 'as-typed',
  labelPlace: 'below',
  labelSize: null,
  border: 'thin',
  borderColour: '#000000',
  ground: '#ffffff',
  people: AS_DRAWN,
  pictureStyle: 'colour',
  secondLanguage: 'pl',
};
const URDU: CardStyle = { ...STYLE, secondLanguage: 'ur' };
const BOX = { x: 10, y: 20, width: 50, height: 50 };

/** Every letter is a square half an em wide, standing on the baseline. */
const shaped = withShape(evenFonts, (text): ShapedLine => {
  const width = Array.from(text).length * 0.5;
  return { width, top: -1, bottom: 0, outline: [['M', 0, 0], ['L', width, 0], ['L', width, -1], ['Z']] };
});

function makeFace(label: string, words?: string, language = 'pl'): CardFace {
  return {
    label,
    pictureId: label,
    number: null,
    crossed: false,
    changed: false,
    ...(words === undefined ? {} : { second: { language, words } }),
  };
}

function draw(faces: readonly CardFace[], style = STYLE, fonts = shaped): readonly (readonly SceneNode[])[] {
  const fit = fitLabels(faces, BOX.width, style, fonts);
  return faces.map((face) => composeCardFace(face, BOX, style, fit, fonts));
}

function pictureIn(nodes: readonly SceneNode[] = []) {
  return nodes.find((node) => node.type === 'picture')?.box;
}

function textsIn(nodes: readonly SceneNode[] = []) {
  return nodes.flatMap((node) => (node.type === 'text' ? [node] : []));
}

test('the line in another language stands under the label, a little smaller, inside the card', () => {
  const [nodes] = draw([makeFace('book', 'książka')], STYLE, evenFonts);
  const [label, second] = textsIn(nodes);

  expect(second?.y).toBeGreaterThan(label?.y ?? 0);
  expect(second?.size).toBeLessThan(label?.size ?? 0);
  expect(second?.y).toBeLessThan(BOX.y + BOX.height);
});

test('a card without it has its picture as large as the others, and its label at the same height', () => {
  const [first, without] = draw([makeFace('book', 'książka'), makeFace('home')]);

  expect(pictureIn(without)).toEqual(pictureIn(first));
  expect(textsIn(without)[0]?.y).toBe(textsIn(first)[0]?.y);
});

test('where no card has it, nothing makes room for it', () => {
  const [plain] = draw([makeFace('book')], { ...STYLE, secondLanguage: null });

  expect(pictureIn(draw([makeFace('book')])[0])).toEqual(pictureIn(plain));
});

test('words in another language than the look asks for are not drawn', () => {
  expect(secondOf({ language: 'ur', words: 'کتاب' }, STYLE)).toBeNull();
  expect(secondOf({ language: 'pl', words: '  ' }, STYLE)).toBeNull();
  expect(textsIn(draw([makeFace('book', 'کتاب', 'ur')])[0])).toHaveLength(1);
});

test('joiners inside words are kept, and marks that only steer direction go', () => {
  expect(secondOf({ language: 'fa', words: '\u200fمی\u200cخوانم' }, { ...STYLE, secondLanguage: 'fa' })).toBe(
    'می\u200cخوانم',
  );
});

test('capitals follow the rules of the language', () => {
  const style: CardStyle = { ...STYLE, letterCase: 'upper', secondLanguage: 'tr' };

  expect(secondOf({ language: 'tr', words: 'kitap' }, style)).toBe('KİTAP');
});

test('letters that join are outlines, with the words unseen behind them', () => {
  const [nodes = []] = draw([makeFace('book', 'کتاب', 'ur')], URDU);
  const outline = nodes.find((node) => node.type === 'path');
  const unseen = textsIn(nodes).find((node) => node.unseen);

  expect(outline?.d).toMatch(/^M[\d.]+ [\d.]+L/u);
  expect(unseen).toMatchObject({ text: 'کتاب', x: outline?.box.x, width: outline?.box.width });
});

test('until its script is here, the device draws the line', () => {
  const [nodes = []] = draw([makeFace('book', 'کتاب', 'ur')], URDU, evenFonts);

  expect(textsIn(nodes).some(({ font, unseen }) => font === 'device' && !unseen)).toBe(true);
});

test('one row is kept by smaller letters before there are two', () => {
  const room = { width: 40, labelSize: 6 };
  const oneRow = fitSeconds(['a'.repeat(18)], room, STYLE, evenFonts);
  const twoRows = fitSeconds([`${'a'.repeat(18)} ${'b'.repeat(18)}`], room, STYLE, evenFonts);

  expect(oneRow).toMatchObject({ lines: 1 });
  expect(oneRow?.size).toBeLessThan(6 * 0.9);
  expect(twoRows).toMatchObject({ lines: 2 });
});

test('a word is never broken in two, however long it is', () => {
  const long = 'w'.repeat(40);
  const [nodes] = draw([makeFace('book', long, 'ur')], URDU);
  const [, second] = textsIn(nodes);

  expect(second?.text).toBe(long);
});

test('above the picture the label comes first as well', () => {
  const [nodes] = draw([makeFace('book', 'książka')], { ...STYLE, labelPlace: 'above' }, evenFonts);
  const [label, second] = textsIn(nodes);

  expect(second?.y).toBeGreaterThan(label?.y ?? 0);
  expect(pictureIn(nodes)?.y).toBeGreaterThan(second?.y ?? Number.POSITIVE_INFINITY);
});

test('on a card of words only both stand in the middle together', () => {
  const face = { ...makeFace('book', 'książka'), pictureId: null };
  const [nodes] = draw([face], STYLE, evenFonts);
  const [label, second] = textsIn(nodes);

  expect(label?.y).toBeLessThan(second?.y ?? 0);
  expect(label?.y).toBeGreaterThan(BOX.y + BOX.height * 0.3);
  expect(second?.y).toBeLessThan(BOX.y + BOX.height * 0.7);
});

test('in a low and wide place the picture keeps most of the height', () => {
  const faces = [makeFace('book', 'کتاب', 'ur')];
  const fit = fitLabels(faces, 80, URDU, shaped);
  const nodes = composeCardFace(
    faces[0] as CardFace,
    { x: 0, y: 0, width: 80, height: 30 },
    URDU,
    fit,
    shaped,
  );

  const line = nodes.find((node) => node.type === 'path');
  expect(line?.box.height).toBeLessThan(30 * 0.26);
});
