import fc from 'fast-check';
import { expect, test } from 'vitest';
import { anyWords, makeWord } from '../../../../tests/support/worksheet';
import { randomFrom } from '../../../base/random';
import { diagramOf } from '../diagrams/all';
import { partNamed } from '../diagrams/diagram';
import { DIAGRAM_IDS } from '../diagrams/ids';
import { layParts } from '../draw/labels';
import { alike } from './apart';
import { makeLabelling } from './labelling';

const PLANT = diagramOf('flowering-plant');
const parts = PLANT.parts.map(({ names: [name] }) => name);

test('every word is asked once, a part of the drawing on it, and no two alike on one sheet', () => {
  const anyParts = fc
    .subarray([...parts, 'leaves', 'Stem'])
    .map((names) => names.map((name) => makeWord(name)));
  fc.assert(
    fc.property(anyWords, anyParts, fc.integer({ min: 1, max: 9 }), (others, named, most) => {
      const words = [...named, ...others];
      const plan = makeLabelling({ words, diagram: PLANT, most }, randomFrom('7'));
      const labels = plan.parts?.labels ?? [];
      const asked = [...labels.map(({ word }) => word), ...plan.sheets.flatMap((sheet) => sheet.words)];
      expect(asked).toHaveLength(words.length);
      expect(new Set(asked)).toEqual(new Set(words));
      expect(new Set(labels.map(({ part }) => part)).size).toBe(labels.length);
      for (const { word, part } of labels) expect(partNamed(PLANT, word.card.label)).toBe(part);
      for (const sheet of plan.sheets) {
        expect(new Set(sheet.bank)).toEqual(new Set(sheet.words.map(({ card }) => card)));
        sheet.words.forEach((word, at) => {
          expect(sheet.words.slice(at + 1).some((other) => alike(word.card, other.card))).toBe(false);
        });
      }
    }),
  );
});

test('a drawing without a list asks for all its parts', () => {
  const plan = makeLabelling(
    {
      words: [makeWord('', { card: { ...makeWord('').card, picture: { type: 'none' } } })],
      diagram: PLANT,
      most: 4,
    },
    randomFrom('1'),
  );
  expect(plan.parts?.labels.map(({ word }) => word.card.label).sort()).toEqual([...parts].sort());
});

test.each(DIAGRAM_IDS)(
  '%s: no two names are the same, and no two lines cross, whichever parts are asked',
  (id) => {
    const diagram = diagramOf(id);
    const names = diagram.parts.flatMap((part) => part.names);
    expect(new Set(names).size).toBe(names.length);
    const room = fc.record({
      x: fc.constant(10),
      y: fc.constant(40),
      width: fc.integer({ min: 120, max: 400 }),
      height: fc.integer({ min: 75, max: 350 }),
    });
    fc.assert(
      fc.property(fc.subarray(diagram.parts.map(({ names: [name] }) => name)), room, (chosen, room) => {
        const plan = makeLabelling(
          { words: chosen.map((name) => makeWord(name)), diagram, most: 4 },
          randomFrom('1'),
        );
        const labels = plan.parts?.labels ?? [];
        const { boxes, drawing } = layParts({ diagram, labels, room, height: 14 });
        const lines = labels.map(({ part }, at) => {
          const box = boxes[at] ?? drawing;
          const scale = drawing.width / diagram.width;
          const to = [drawing.x + part.spot[0] * scale, drawing.y + part.spot[1] * scale] as const;
          return [
            [part.side === 'left' ? box.x + box.width : box.x, box.y + box.height / 2] as const,
            to,
          ] as const;
        });
        lines.forEach((line, at) => {
          for (const other of lines.slice(at + 1)) expect(crosses(line, other)).toBe(false);
        });
      }),
    );
  },
);

type Point = readonly [number, number];
type Line = readonly [Point, Point];

function crosses([a, b]: Line, [c, d]: Line): boolean {
  const turn = (p: Point, q: Point, r: Point) =>
    Math.sign((q[0] - p[0]) * (r[1] - p[1]) - (q[1] - p[1]) * (r[0] - p[0]));
  return turn(a, b, c) !== turn(a, b, d) && turn(c, d, a) !== turn(c, d, b);
}
