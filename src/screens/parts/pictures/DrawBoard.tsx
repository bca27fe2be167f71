import { useRef, useState } from 'preact/hooks';
import { drawnLine, type Point, type Stroke, smoothPath } from '../../../exchange/pictures/freehand';
import { DRAWING_GRID } from '../../../model/ownPicture';
import type { DrawingHands } from './useDrawing';

const KEYS =
  'Drawing board. Draw with a finger, a pen or a mouse. With keys: add a shape, then the arrow keys move it, plus and minus change its size, Delete takes it away.';
const STEP = 2;
const GROW = 1.15;
const MOVES: Readonly<Record<string, Point>> = {
  ArrowLeft: [-STEP, 0],
  ArrowRight: [STEP, 0],
  ArrowUp: [0, -STEP],
  ArrowDown: [0, STEP],
};

/** A square white board. What is on it is painted as it will be printed. */
export function DrawBoard({ drawing }: { readonly drawing: DrawingHands }) {
  const { strokes, ink, pen } = drawing;
  const [going, setGoing] = useState<readonly Point[]>([]);
  /** The one finger that draws: a hand laid on the board does not. */
  const finger = useRef<number | null>(null);
  const put = (event: PointerEvent & { currentTarget: HTMLElement }) => {
    if (finger.current !== null || event.button !== 0) return;
    finger.current = event.pointerId;
    event.currentTarget.setPointerCapture(event.pointerId);
    if (pen.rubber) drawing.rub(pointOf(event, event.currentTarget));
    else setGoing([pointOf(event, event.currentTarget)]);
  };
  const move = (event: PointerEvent & { currentTarget: HTMLElement }) => {
    if (finger.current !== event.pointerId) return;
    const parts = event.getCoalescedEvents?.() ?? [];
    const points = (parts.length > 0 ? parts : [event]).map((part) => pointOf(part, event.currentTarget));
    if (pen.rubber) for (const point of points) drawing.rub(point);
    else setGoing((before) => [...before, ...points]);
  };
  const lift = (event: PointerEvent) => {
    if (finger.current !== event.pointerId) return;
    finger.current = null;
    if (going.length > 0) drawing.add(going);
    setGoing([]);
    drawing.settle();
  };
  return (
    <button
      type="button"
      class={`draw-board ${pen.rubber ? 'rubbing' : ''}`}
      aria-label={KEYS}
      onPointerDown={put}
      onPointerMove={move}
      onPointerUp={lift}
      onPointerCancel={lift}
      onKeyDown={(event) => pressKey(event, drawing)}
    >
      <svg viewBox={`0 0 ${DRAWING_GRID} ${DRAWING_GRID}`} aria-hidden="true">
        {strokes.map((stroke, at) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: lines have their place and nothing else
          <Line key={at} stroke={stroke} />
        ))}
        {going.length > 0 && (
          <path
            d={smoothPath(going)}
            fill="none"
            stroke={ink.colour}
            stroke-width={ink.width}
            stroke-linecap="round"
            stroke-linejoin="round"
          />
        )}
      </svg>
    </button>
  );
}

function Line({ stroke }: { readonly stroke: Stroke }) {
  const { d, colour, width } = drawnLine(stroke);
  return (
    <path
      d={d}
      fill="none"
      stroke={colour}
      stroke-width={width}
      stroke-linecap="round"
      stroke-linejoin="round"
    />
  );
}

function pointOf(event: MouseEvent, board: HTMLElement): Point {
  const box = board.getBoundingClientRect();
  const along = (at: number, from: number, length: number) =>
    Math.min(DRAWING_GRID, Math.max(0, ((at - from) / length) * DRAWING_GRID));
  return [along(event.clientX, box.left, box.width), along(event.clientY, box.top, box.height)];
}

function pressKey(event: KeyboardEvent, drawing: DrawingHands): void {
  const { key } = event;
  const [dx, dy] = MOVES[key] ?? [];
  if (dx !== undefined && dy !== undefined) drawing.moveLast(dx, dy);
  else if (key === '+' || key === '=') drawing.scaleLast(GROW);
  else if (key === '-') drawing.scaleLast(1 / GROW);
  else if (key === 'Delete' || key === 'Backspace') drawing.removeLast();
  else return;
  event.preventDefault();
}
