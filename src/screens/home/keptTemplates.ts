import type { ResourceId } from '../../model/resource';

/** Ready-made work as this device keeps it. */
export interface KeptTemplates {
  /** Ids of templates, or of one’s own, that are marked to be found again. */
  readonly favourites: readonly string[];
  /** Stored resources that others are started from. */
  readonly own: readonly ResourceId[];
  readonly onFavourite: (id: string, wanted: boolean) => void;
  /** Keeps a copy of a board as a template of one’s own. */
  readonly onKeep: (id: ResourceId) => void;
  /** A new board made from one’s own template. */
  readonly onStart: (id: ResourceId) => void;
  /** It is a board among the others again, and no template. */
  readonly onLetGo: (id: ResourceId) => void;
}
