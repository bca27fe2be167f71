import * as v from 'valibot';

/** Paper sizes upright, mm. ISO 216, and US Letter for schools abroad. */
export const PAPERS = {
  A5: { width: 148, height: 210 },
  A4: { width: 210, height: 297 },
  A3: { width: 297, height: 420 },
  Letter: { width: 215.9, height: 279.4 },
} as const;

export type Paper = keyof typeof PAPERS;
export type Orientation = 'portrait' | 'landscape';

export interface PageSetup {
  readonly paper: Paper;
  readonly orientation: Orientation;
}

export const pageSchema = v.object({
  paper: v.picklist(['A5', 'A4', 'A3', 'Letter']),
  orientation: v.picklist(['portrait', 'landscape']),
});

/** Width and height of the sheet as it lies, mm. */
export function pageSize(page: PageSetup): { readonly width: number; readonly height: number } {
  const { width, height } = PAPERS[page.paper];
  return page.orientation === 'portrait' ? { width, height } : { width: height, height: width };
}
