import { useState } from 'preact/hooks';
import { lineUnder, type Point, type Stroke, steadied } from '../../../exchange/pictures/freehand';
import { change, redo, settle, startHistory, undo } from '../../../model/history';
import {
  movedStroke,
  PEN_COLOURS,
  PEN_WIDTHS,
  type PenColour,
  type PenWidth,
  STAMPS,
  type Stamp,
  scaledStroke,
} from './pens';

export interface Pen {
  readonly colour: PenColour;
  readonly width: PenWidth;
  /** Takes whole lines away instead of drawing. */
  readonly rubber: boolean;
}

export type DrawingHands = ReturnType<typeof useDrawing>;

const NONE: readonly Stroke[] = [];

/** The lines of a drawing, each step of it, and the pen in the hand. */
export function useDrawing() {
  const [history, setHistory] = useState(() => startHistory<readonly Stroke[]>(NONE));
  const [pen, setPen] = useState<Pen>({ colour: 'black', width: 'medium', rubber: false });
  const ink = { colour: PEN_COLOURS[pen.colour], width: PEN_WIDTHS[pen.width] };
  const step = (next: (strokes: readonly Stroke[]) => readonly Stroke[], mark: string | null = null) =>
    setHistory((before) => change(before, next(before.present), mark));
  const alterLast = (alter: (stroke: Stroke) => Stroke) =>
    step((strokes) => {
      const last = strokes.at(-1);
      return last ? [...strokes.slice(0, -1), alter(last)] : strokes;
    }, 'last');
  return {
    strokes: history.present,
    canUndo: history.past.length > 0,
    canRedo: history.future.length > 0,
    pen,
    setPen,
    ink,
    add: (points: readonly Point[]) => step((strokes) => [...strokes, { ...ink, points: steadied(points) }]),
    /** One sweep of the rubber is one step back. */
    rub: (at: Point) =>
      step((strokes) => {
        const found = lineUnder(strokes, at);
        return found === null ? strokes : strokes.filter((_, place) => place !== found);
      }, 'rub'),
    settle: () => setHistory(settle),
    stamp: (name: Stamp) => {
      setPen({ ...pen, rubber: false });
      step((strokes) => [...strokes, { ...ink, ...STAMPS[name] }]);
    },
    moveLast: (dx: number, dy: number) => alterLast((stroke) => movedStroke(stroke, dx, dy)),
    scaleLast: (factor: number) => alterLast((stroke) => scaledStroke(stroke, factor)),
    removeLast: () => step((strokes) => (strokes.length > 0 ? strokes.slice(0, -1) : strokes)),
    clear: () => step((strokes) => (strokes.length > 0 ? NONE : strokes)),
    undo: () => setHistory(undo),
    redo: () => setHistory(redo),
  };
}
