interface Upright {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** A line that something has snapped to, mm from the page's corner. */
export interface Guide {
  readonly way: 'across' | 'down';
  readonly at: number;
}

export interface Snap {
  readonly dx: number;
  readonly dy: number;
  readonly guides: readonly Guide[];
}

/** What may be snapped to: edges and middles of the page, of what can be printed on it, and of every other extra. */
export interface SnapLines {
  /** Upright lines, by their x. */
  readonly down: readonly number[];
  /** Level lines, by their y. */
  readonly across: readonly number[];
}

export function snapLines(page: Upright, margins: Upright, others: readonly Upright[]): SnapLines {
  const boxes = [page, margins, ...others];
  return {
    down: boxes.flatMap(({ x, width }) => [x, x + width / 2, x + width]),
    across: boxes.flatMap(({ y, height }) => [y, y + height / 2, y + height]),
  };
}

/** How a box moved by (dx, dy) is drawn on to the lines that one of its edges or its middle comes near, `reach` mm. */
export function snapped(box: Upright, by: readonly [number, number], lines: SnapLines, reach: number): Snap {
  const [x, y] = [box.x + by[0], box.y + by[1]];
  const down = nearest([x, x + box.width / 2, x + box.width], lines.down, reach);
  const across = nearest([y, y + box.height / 2, y + box.height], lines.across, reach);
  return {
    dx: by[0] + (down?.by ?? 0),
    dy: by[1] + (across?.by ?? 0),
    guides: [
      ...(down ? [{ way: 'down', at: down.at } as const] : []),
      ...(across ? [{ way: 'across', at: across.at } as const] : []),
    ],
  };
}

function nearest(edges: readonly number[], lines: readonly number[], reach: number) {
  let best: { readonly at: number; readonly by: number } | null = null;
  for (const at of lines) {
    for (const edge of edges) {
      const by = at - edge;
      if (Math.abs(by) <= reach && (best === null || Math.abs(by) < Math.abs(best.by))) best = { at, by };
    }
  }
  return best;
}
