import type { Scene } from '../../scene/nodes';

/** Room left round the cards, as a share of their width. */
const ROOM = 0.06;

/** Where a page has to lie so that its cards fill a frame, in percent of that frame. */
export interface Framing {
  readonly width: string;
  readonly left: string;
  readonly top: string;
}

/** Lays the page so that the box round all its cards fits a frame `ratio` times as wide as high, and is centred in it. */
export function frameCards(scene: Scene, ratio: number): Framing {
  const boxes = scene.slots.map((slot) => slot.box);
  if (boxes.length === 0) return { width: '100%', left: '0%', top: '0%' };
  const left = Math.min(...boxes.map((box) => box.x));
  const top = Math.min(...boxes.map((box) => box.y));
  const right = Math.max(...boxes.map((box) => box.x + box.width));
  const bottom = Math.max(...boxes.map((box) => box.y + box.height));
  // mm of page that the frame shows across.
  const across = Math.max(right - left, (bottom - top) * ratio) * (1 + 2 * ROOM);
  const down = across / ratio;
  return {
    width: percent(scene.width / across),
    left: percent(0.5 - (left + right) / 2 / across),
    top: percent(0.5 - (top + bottom) / 2 / down),
  };
}

function percent(share: number): string {
  return `${Math.round(share * 10_000) / 100}%`;
}
