import type { CropPoint } from '../../../exchange/pictures/crop';

interface Hands {
  /** The square moves over the photo by parts of its side: against the hand, so that the photo goes with it. */
  readonly onMove: (by: CropPoint) => void;
  readonly onZoom: (factor: number, at: CropPoint) => void;
}

const WHEEL_STEP = 0.0015;

/** One finger moves, two pinch, a wheel zooms. Gives a way to let go of the element. */
export function cropHands(board: HTMLElement, { onMove, onZoom }: Hands): () => void {
  const fingers = new Map<number, CropPoint>();
  const place = (event: MouseEvent): CropPoint => {
    const box = board.getBoundingClientRect();
    return { x: (event.clientX - box.left) / box.width, y: (event.clientY - box.top) / box.height };
  };
  const put = (event: PointerEvent) => {
    board.setPointerCapture(event.pointerId);
    fingers.set(event.pointerId, place(event));
  };
  const move = (event: PointerEvent) => {
    const before = fingers.get(event.pointerId);
    if (!before) return;
    const at = place(event);
    const [other] = [...fingers].filter(([id]) => id !== event.pointerId).map(([, point]) => point);
    fingers.set(event.pointerId, at);
    const share = other ? 0.5 : 1;
    onMove({ x: (before.x - at.x) * share, y: (before.y - at.y) * share });
    if (other && distance(before, other) > 0) {
      onZoom(distance(at, other) / distance(before, other), {
        x: (at.x + other.x) / 2,
        y: (at.y + other.y) / 2,
      });
    }
  };
  const lift = (event: PointerEvent) => void fingers.delete(event.pointerId);
  const turnWheel = (event: WheelEvent) => {
    event.preventDefault();
    onZoom(Math.exp(-event.deltaY * WHEEL_STEP), place(event));
  };
  board.addEventListener('pointerdown', put);
  board.addEventListener('pointermove', move);
  board.addEventListener('pointerup', lift);
  board.addEventListener('pointercancel', lift);
  board.addEventListener('wheel', turnWheel, { passive: false });
  return () => {
    board.removeEventListener('pointerdown', put);
    board.removeEventListener('pointermove', move);
    board.removeEventListener('pointerup', lift);
    board.removeEventListener('pointercancel', lift);
    board.removeEventListener('wheel', turnWheel);
  };
}

function distance(a: CropPoint, b: CropPoint): number {
  return Math.hypot(a.x - b.x, a.y - b.y);
}
