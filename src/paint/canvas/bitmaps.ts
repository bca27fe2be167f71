/** Time a frame may give to making bitmaps, ms: the rest belongs to the hand that is dragging. */
const SLICE = 6;

const waiting = new Map<object, () => void>();
let scheduled = false;

/** Makes a bitmap when there is time for it; asking again for the same owner replaces the first wish. */
export function whenThereIsTime(owner: object, make: () => void): void {
  waiting.set(owner, make);
  if (scheduled) return;
  scheduled = true;
  requestAnimationFrame(work);
}

export function forget(owner: object): void {
  waiting.delete(owner);
}

function work(): void {
  const end = performance.now() + SLICE;
  for (const [owner, make] of waiting) {
    waiting.delete(owner);
    make();
    if (performance.now() > end) break;
  }
  scheduled = waiting.size > 0;
  if (scheduled) requestAnimationFrame(work);
}
