import type { Result } from '../../base/result';
import type { Pixels } from '../pictures/pixels';
import type { PackDraft } from './draft';
import type { Progress } from './readPack';

/** A file for the worker. It is opened there, one at a time. */
export interface HandedFile {
  readonly path: string;
  readonly file: Blob;
}

export type ToWorker =
  | { readonly type: 'read'; readonly files: readonly HandedFile[] }
  /** What the page drew for `ticket`. */
  | { readonly type: 'rendered'; readonly ticket: number; readonly pixels: Pixels | null };

export type FromWorker =
  | ({ readonly type: 'progress' } & Progress)
  /** A worker can't draw SVG: the page does. */
  | { readonly type: 'render'; readonly ticket: number; readonly svg: string }
  | { readonly type: 'done'; readonly result: Result<PackDraft> };
