import type { Box } from '../../scene/nodes';

/** How the editor's world of pages lies on the screen: `scale` in px a mm, the shift in px. */
export interface View {
  readonly scale: number;
  readonly x: number;
  readonly y: number;
}

export interface Frame {
  readonly width: number;
  readonly height: number;
}

/** px a mm: an A3 sheet as a stamp, and a card larger than life. */
const SCALE = { min: 0.4, max: 24 } as const;
const FIT_MARGIN = 20;
/** px of a page that stay on screen however far it is pushed. */
const KEEP = 60;

/** The view that shows `box` (mm) whole and centred. */
export function fitted(box: Box, frame: Frame): View {
  const wide = (frame.width - 2 * FIT_MARGIN) / box.width;
  const high = (frame.height - 2 * FIT_MARGIN) / box.height;
  const scale = held(Math.min(wide, high));
  // Whole pixels: bitmaps are drawn on the grid they were made for.
  return {
    scale,
    x: Math.round((frame.width - box.width * scale) / 2 - box.x * scale),
    y: Math.round((frame.height - box.height * scale) / 2 - box.y * scale),
  };
}

/** Zooms by `factor` about a point of the screen, px, which stays where it is. */
export function zoomed(view: View, factor: number, at: { readonly x: number; readonly y: number }): View {
  const scale = held(view.scale * factor);
  const share = scale / view.scale;
  return { scale, x: at.x - (at.x - view.x) * share, y: at.y - (at.y - view.y) * share };
}

/** Pushes the world by px, never so far that it is lost. */
export function panned(view: View, dx: number, dy: number, world: Box, frame: Frame): View {
  const along = (at: number, start: number, size: number, room: number) => {
    const least = KEEP - (start + size) * view.scale;
    const most = room - KEEP - start * view.scale;
    return Math.min(Math.max(at, Math.min(least, most)), Math.max(least, most));
  };
  return {
    scale: view.scale,
    x: along(view.x + dx, world.x, world.width, frame.width),
    y: along(view.y + dy, world.y, world.height, frame.height),
  };
}

/** A point of the screen, px, in the world, mm. */
export function toWorld(view: View, x: number, y: number): { readonly x: number; readonly y: number } {
  return { x: (x - view.x) / view.scale, y: (y - view.y) / view.scale };
}

function held(scale: number): number {
  return Math.min(SCALE.max, Math.max(SCALE.min, scale));
}
