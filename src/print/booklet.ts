import { fail, ok, type Result } from '../base/result';
import { type PageSetup, type Paper, pageSize } from '../model/page';
import type { Scene, SceneNode, Stroke } from '../scene/nodes';
import { shiftedScene } from '../scene/shifted';

/** Paper on which two pages lie side by side: half an A4 is an A5, half an A3 an A4 (ISO 216). */
const DOUBLE: Partial<Readonly<Record<Paper, Paper>>> = { A5: 'A4', A4: 'A3' };
/** A sheet folded once has this many pages (practice.md 4, Booklet). */
const PAGES_A_SHEET = 4;
/** Short, for nothing that is read lies above or below; off the edge, which lasers leave white (practice.md 4). */
const TICK = { from: 5, to: 9 } as const;
const FOLD: Stroke = { colour: '#8a8a8a', width: 0.25, dash: [1, 1] };

/** The paper a booklet of such pages lies on; null where two of them fill no sheet, or not side by side. */
export function bookletPaper({ paper, orientation }: PageSetup): PageSetup | null {
  const double = DOUBLE[paper];
  return double && orientation === 'portrait' ? { paper: double, orientation: 'landscape' } : null;
}

/** What is said where a page makes no booklet. */
export function noBooklet({ paper, orientation }: PageSetup): string {
  const way = orientation === 'portrait' ? 'upright' : 'on its side';
  return `A booklet needs an upright page of A5 or A4. This one is ${paper} ${way}.`;
}

/** How many pages at the end of a booklet stay blank. */
export function blankPages(count: number): number {
  return (PAGES_A_SHEET - (count % PAGES_A_SHEET)) % PAGES_A_SHEET;
}

/**
 * The sides of paper, each sheet its front and then its back, for a printer that flips on the short edge: of 8 pages
 * 8|1 and 2|7, then 6|3 and 4|5. Laid on each other as they come and folded, they read from first to last.
 */
export function composeBooklet(
  pages: readonly Scene[],
  page: PageSetup,
): Result<{ readonly scenes: readonly Scene[]; readonly page: PageSetup }> {
  const paper = bookletPaper(page);
  if (!paper) return fail(noBooklet(page));
  const sheet = pageSize(paper);
  const scenes = imposed(pages.length).map(([left, right]): Scene => {
    const [onLeft, onRight] = [half(pages[left], 0), half(pages[right], sheet.width / 2)];
    return {
      ...sheet,
      nodes: [...onLeft.nodes, ...onRight.nodes, ...foldTicks(sheet)],
      slots: [...onLeft.slots, ...onRight.slots],
    };
  });
  return ok({ scenes, page: paper });
}

type Spread = readonly [left: number, right: number];

/** Which two pages lie on each side, counted from 0; those past the last are blank. */
function imposed(count: number): readonly Spread[] {
  const full = count + blankPages(count);
  const sheets = Array.from({ length: full / PAGES_A_SHEET }, (_, at) => 2 * at);
  return sheets.flatMap((first): readonly Spread[] => {
    const last = full - 1 - first;
    return [
      [last, first],
      [first + 1, last - 1],
    ];
  });
}

function half(page: Scene | undefined, dx: number): Pick<Scene, 'nodes' | 'slots'> {
  return page ? shiftedScene(page, dx) : { nodes: [], slots: [] };
}

/** Where to fold, in the margins only: no line runs through what a pupil looks at. */
function foldTicks({ width, height }: Pick<Scene, 'width' | 'height'>): readonly SceneNode[] {
  const at = width / 2;
  return [[TICK.from, TICK.to] as const, [height - TICK.to, height - TICK.from] as const].map(
    ([top, foot]) => ({
      type: 'line',
      points: [
        [at, top],
        [at, foot],
      ],
      stroke: FOLD,
    }),
  );
}
