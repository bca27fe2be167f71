interface Point {
  readonly x: number;
  readonly y: number;
}

interface PictureDrag {
  /** While held, the point of the window, px; null when the drag is over. */
  readonly onHold: (at: Point | null) => void;
  readonly onDrop: (at: Point) => void;
}

const START = 8;
const HELD_STILL_MS = 220;

/**
 * Drags a picture out of the list. A finger may also mean to scroll: it drags once it has rested for a moment or goes
 * sideways; a mouse drags at once.
 */
export function startPictureDrag(
  event: PointerEvent & { readonly currentTarget: HTMLElement },
  drag: PictureDrag,
): void {
  if (event.button !== 0) return;
  const tile = event.currentTarget;
  const from = { x: event.clientX, y: event.clientY };
  const page = tile.ownerDocument;
  const stop = new AbortController();
  let ghost: HTMLElement | null = null;
  let rested = event.pointerType !== 'touch';
  const timer = setTimeout(() => {
    rested = true;
  }, HELD_STILL_MS);

  const finish = () => {
    clearTimeout(timer);
    stop.abort();
    ghost?.remove();
    if (ghost) drag.onHold(null);
  };
  const move = (moved: PointerEvent) => {
    const at = { x: moved.clientX, y: moved.clientY };
    const sideways = Math.abs(at.x - from.x) > Math.abs(at.y - from.y);
    const far = Math.hypot(at.x - from.x, at.y - from.y) > START;
    if (!ghost && far && (rested || sideways)) ghost = makeGhost(tile);
    if (!ghost) return;
    ghost.style.transform = `translate(${at.x}px, ${at.y}px) translate(-50%, -60%)`;
    drag.onHold(at);
  };
  const up = (ended: PointerEvent) => {
    const dropped = ghost !== null;
    finish();
    if (dropped) drag.onDrop({ x: ended.clientX, y: ended.clientY });
  };
  const { signal } = stop;
  page.addEventListener('pointermove', move, { signal });
  page.addEventListener('pointerup', up, { signal });
  page.addEventListener('pointercancel', finish, { signal });
  page.addEventListener('touchmove', (touch) => ghost && touch.preventDefault(), { signal, passive: false });
  page.addEventListener('keydown', (key) => key.key === 'Escape' && finish(), { signal });
}

/** A copy of the tile that follows the hand. */
function makeGhost(tile: HTMLElement): HTMLElement {
  const ghost = document.createElement('div');
  ghost.className = 'picture-ghost';
  const picture = tile.querySelector('canvas');
  const copy = document.createElement('canvas');
  copy.width = picture?.width ?? 0;
  copy.height = picture?.height ?? 0;
  if (picture) copy.getContext('2d')?.drawImage(picture, 0, 0);
  ghost.append(copy);
  document.body.append(ghost);
  return ghost;
}
