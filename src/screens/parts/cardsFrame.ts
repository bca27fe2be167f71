import { extentOf, extentOfAll } from '../../scene/extent';
import type { Scene } from '../../scene/nodes';
import { FOOT } from '../../scene/page';

/** Room left round the cards, as a share of their width. */
const ROOM = 0.06;

/** Where a page has to lie so that its cards fill a frame, in percent of that frame. */
export interface Framing {
  readonly width: string;
  readonly left: string;
  readonly top: string;
}

/**
 * Lays the page so that the box round all that is drawn on it fits a frame `ratio` times as wide as high, and is centred
 * in it. The line at the foot is for the printer and left out.
 */
export function frameCards(scene: Scene, ratio: number): Framing {
  const drawn = scene.nodes.filter((node) => extentOf(node).y < scene.height - FOOT);
  const box = extentOfAll(drawn);
  if (!box) return { width: '100%', left: '0%', top: '0%' };
  const { x: left, y: top } = box;
  const [right, bottom] = [left + box.width, top + box.height];
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
