import type { Ink } from './ink';

/** One of our own drawings, kept under the id of its concept in symbols/vocabulary.tsv. */
export interface OwnDrawing {
  /** What is to be seen, in words, for those who do not see it. */
  readonly shows: string;
  readonly ink: Ink;
  /** Why it is not as good as it should be, where it is not. */
  readonly weak?: string;
  /** What would be lost if somebody were shown with covered hair, or in a wheelchair: then they keep it. */
  readonly about?: 'hair' | 'standing';
}

/** What every file of symbols/drawn and symbols/generated exports as `drawings`. */
export type Drawings = Readonly<Record<string, OwnDrawing>>;
