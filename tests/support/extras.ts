import type { Extra } from '../../src/model/extras';

type OneOf<T extends Extra['type']> = Extract<Extra, { type: T }>;

const PLACE = {
  page: 0,
  x: 20,
  y: 30,
  width: 60,
  height: 40,
  turn: 0,
  locked: false,
  group: null,
} as const;
const STROKE = { colour: '#1f2a30', width: 1, dashed: false } as const;

/** An extra of each sort, for tests; `change` says what is special about it. */
export const anExtra = {
  text: (id: string, change: Partial<OneOf<'text'>> = {}): Extra => ({
    ...PLACE,
    id,
    type: 'text',
    text: 'Our pond',
    size: 48,
    bold: true,
    align: 'left',
    colour: '#1f2a30',
    ...change,
  }),
  picture: (id: string, change: Partial<OneOf<'picture'>> = {}): Extra => ({
    ...PLACE,
    id,
    type: 'picture',
    picture: { type: 'symbol', symbolId: 'banana' },
    ...change,
  }),
  shape: (id: string, change: Partial<OneOf<'shape'>> = {}): Extra => ({
    ...PLACE,
    id,
    type: 'shape',
    shape: 'rectangle',
    fill: '#fdf6c9',
    stroke: STROKE,
    ...change,
  }),
  line: (id: string, change: Partial<OneOf<'line'>> = {}): Extra => ({
    ...PLACE,
    id,
    type: 'line',
    ends: 'arrow',
    stroke: STROKE,
    height: 8,
    ...change,
  }),
  drawing: (id: string, change: Partial<OneOf<'drawing'>> = {}): Extra => ({
    ...PLACE,
    id,
    type: 'drawing',
    strokes: [
      {
        points: [
          [0, 1],
          [0.5, 0],
          [1, 1],
        ],
        stroke: STROKE,
      },
    ],
    ...change,
  }),
};
