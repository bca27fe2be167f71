import type { PackEntry, PackPart } from '../../model/pack';
import type { PackLicenceId } from './licences';

/** Why a file stayed outside. */
export interface RefusedFile {
  readonly path: string;
  readonly because: string;
}

/** What was read from files, before anybody has said that it may stay. Nothing of it is stored yet. */
export interface PackDraft {
  /** What the pack may be called. */
  readonly name: string;
  readonly licence: PackLicenceId | null;
  readonly maker: string;
  readonly entries: readonly PackEntry[];
  readonly parts: readonly PackPart[];
  readonly counts: { readonly vector: number; readonly raster: number };
  readonly refused: readonly RefusedFile[];
  /** Left out because the pack's own list says that they are not for children. */
  readonly hidden: readonly string[];
  /** Files that are no pictures and no list. */
  readonly leftAlone: number;
}
