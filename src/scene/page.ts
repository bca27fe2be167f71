import type { FontId, FontTables } from './fonts';
import type { Box, Colour, SceneNode, ShownPicture } from './nodes';
import { fitText, linesHeight, MM_PER_PT, placeLines } from './text';

/** Sides and top. Lasers leave 4-5 mm unprinted (practice.md 4). */
export const MARGIN = 10;
/** Nothing essential lies lower: some inkjets leave 12 mm and more (practice.md 4). */
export const FOOT = 13;

const INK: Colour = '#1a1a1a';
const QUIET: Colour = '#5b5b5b';
const FOOTER_BASELINE = 6;
const FOOTER_SIZE = 6.5 * MM_PER_PT;
/** Title height against the short side of the sheet: 25 pt on A4. */
const TITLE_SHARE = 0.042;
const TITLE_MIN = 12 * MM_PER_PT;
const DAY_SHARE = 0.6;
const HEADING_GAP = 5;

interface Size {
  readonly width: number;
  readonly height: number;
}

/** Where content may lie on a sheet. */
export function printable(page: Size): Box {
  return { x: MARGIN, y: MARGIN, width: page.width - 2 * MARGIN, height: page.height - MARGIN - FOOT };
}

export interface Heading {
  readonly title: string;
  readonly day: string;
  readonly font: FontId;
}

/** The title with the day under it, and the room left below. Empty words take no room. */
export function composeHeading(
  heading: Heading,
  page: Size,
  fonts: FontTables,
): { readonly nodes: readonly SceneNode[]; readonly rest: Box } {
  const area = printable(page);
  const size = Math.min(page.width, page.height) * TITLE_SHARE;
  const title = headingLine(heading.title, { font: heading.font, weight: 700, size }, area, fonts);
  const dayFace = { font: heading.font, weight: 400, size: size * DAY_SHARE } as const;
  const day = headingLine(heading.day, dayFace, { ...area, y: area.y + title.height }, fonts);
  const used = title.height + day.height;
  const taken = used === 0 ? 0 : used + HEADING_GAP;
  return {
    nodes: [...title.nodes, ...day.nodes],
    rest: { ...area, y: area.y + taken, height: area.height - taken },
  };
}

function headingLine(
  text: string,
  style: { readonly font: FontId; readonly weight: 400 | 700; readonly size: number },
  box: Box,
  fonts: FontTables,
): { readonly nodes: readonly SceneNode[]; readonly height: number } {
  const limits = {
    width: box.width,
    maxLines: 1,
    size: style.size,
    minSize: Math.min(TITLE_MIN, style.size),
  };
  const fit = fitText(text, style, limits, fonts);
  if (fit.lines.length === 0) return { nodes: [], height: 0 };
  const face = { ...style, size: fit.size };
  const height = linesHeight(1, face, fonts);
  const placing = {
    box: { ...box, height },
    style: face,
    colour: INK,
    align: 'centre',
    stand: 'top',
  } as const;
  return { nodes: placeLines(fit.lines, placing, fonts), height };
}

/** The pictures among these nodes: each once, and once more for each other way it is drawn in. */
export function picturesAmong(nodes: readonly SceneNode[]): readonly ShownPicture[] {
  const shown = new Map<string, ShownPicture>();
  for (const node of nodes) {
    if (node.type !== 'picture') continue;
    const { pictureId, dress } = node;
    shown.set(JSON.stringify([pictureId, dress]), { pictureId, ...(dress && { dress }) });
  }
  return [...shown.values()];
}

/** The credit the licences ask for, on every page, and which page this is where there are several. */
export function composeFooter(
  footer: { readonly credit: string; readonly place: string },
  page: Size,
  fonts: FontTables,
): readonly SceneNode[] {
  const style = { font: 'andika', weight: 400, size: FOOTER_SIZE } as const;
  const y = page.height - FOOTER_BASELINE - FOOTER_SIZE;
  const box = { x: MARGIN, y, width: page.width - 2 * MARGIN, height: FOOTER_SIZE };
  const line = (text: string, align: 'left' | 'right') =>
    text === '' ? [] : placeLines([text], { box, style, colour: QUIET, align, stand: 'bottom' }, fonts);
  return [...line(footer.credit, 'left'), ...line(footer.place, 'right')];
}
