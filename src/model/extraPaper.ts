import { middleOf, turnedBounds } from '../base/turn';
import { round } from './extraPlaces';
import type { Extra, ExtraStroke } from './extras';
import { type PageSetup, pageSize } from './page';

/**
 * What lies freely goes along to another paper: it keeps its place on the sheet and grows or shrinks as the sheet does.
 * What would stick out of a sheet that it was inside of is made smaller and drawn in.
 */
export function refitted(extras: readonly Extra[], from: PageSetup, to: PageSetup): readonly Extra[] {
  const [before, after] = [pageSize(from), pageSize(to)];
  if (before.width === after.width && before.height === after.height) return extras;
  const growth = Math.sqrt((after.width * after.height) / (before.width * before.height));
  return extras.map((extra) => {
    const [x, y] = middleOf(extra);
    const about = [(x / before.width) * after.width, (y / before.height) * after.height] as const;
    const grown = scaledAbout(extra, growth, about);
    return isInside(extra, before) ? drawnIn(grown, after) : grown;
  });
}

interface Sheet {
  readonly width: number;
  readonly height: number;
}

function isInside(extra: Extra, { width, height }: Sheet): boolean {
  const box = turnedBounds([extra]);
  return box.x >= 0 && box.y >= 0 && box.x + box.width <= width && box.y + box.height <= height;
}

function drawnIn(extra: Extra, sheet: Sheet): Extra {
  const wide = turnedBounds([extra]);
  const shrink = Math.min(1, sheet.width / wide.width, sheet.height / wide.height);
  const small = shrink === 1 ? extra : scaledAbout(extra, shrink * 0.99, middleOf(extra));
  const box = turnedBounds([small]);
  const inside = (at: number, size: number, room: number) => Math.max(0, Math.min(at, room - size)) - at;
  return {
    ...small,
    x: small.x + inside(box.x, box.width, sheet.width),
    y: small.y + inside(box.y, box.height, sheet.height),
  };
}

/** Made `growth` times as large about a new middle: letters and lines with it. */
export function scaledAbout(extra: Extra, growth: number, [x, y]: readonly [number, number]): Extra {
  const [width, height] = [extra.width * growth, extra.height * growth];
  const place = {
    x: round(x - width / 2),
    y: round(y - height / 2),
    width: round(width),
    height: round(height),
  };
  return { ...thicker(extra, growth), ...place };
}

/** Its letters and lines `growth` times as large, within what can be kept. */
export function thicker(extra: Extra, growth: number): Extra {
  const line = (stroke: ExtraStroke) => ({
    ...stroke,
    width: Math.max(0.1, Math.min(20, stroke.width * growth)),
  });
  switch (extra.type) {
    case 'text':
      return { ...extra, size: Math.max(8, Math.min(600, round(extra.size * growth))) };
    case 'line':
      return { ...extra, stroke: line(extra.stroke) };
    case 'shape':
      return { ...extra, stroke: extra.stroke && line(extra.stroke) };
    case 'drawing':
      return { ...extra, strokes: extra.strokes.map((one) => ({ ...one, stroke: line(one.stroke) })) };
    case 'picture':
      return extra;
  }
}
