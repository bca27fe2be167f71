import type { ComponentChildren, ComponentType } from 'preact';
import type { Kind, PanelProps } from '../../kinds/contract';
import type { Resource } from '../../model/resource';
import type { SymbolId } from '../../symbols/symbol';
import type { ClassWords } from '../parts/classWords';
import type { OwnPictureActions } from '../parts/pictures/ownPictureActions';
import type { Workshop } from '../workshop';
import type { Versions } from './VersionsPart';

/** Pictures to find again: those used last, and those marked. */
export interface KeptPictures {
  readonly recent: readonly SymbolId[];
  readonly favourites: readonly SymbolId[];
  readonly onUsed: (id: SymbolId) => void;
  readonly onFavourite: (id: SymbolId, wanted: boolean) => void;
}

export interface EditorProps {
  readonly workshop: Workshop;
  readonly kind: Kind;
  readonly resource: Resource;
  /** The kind's own fields, loaded with the editor. */
  readonly Panel: ComponentType<PanelProps<unknown>>;
  readonly canUndo: boolean;
  readonly canRedo: boolean;
  /** Goes up when fonts have come in and the page must be drawn afresh. */
  readonly edition: number;
  readonly saving: string;
  readonly notices: ComponentChildren;
  readonly kept: KeptPictures;
  /** `mark` folds a run of changes, as of typing, into one step back. */
  readonly onChange: (resource: Resource, mark?: string) => void;
  readonly onSettle: () => void;
  /** Keeps a new resource and opens it. */
  readonly onBegin: (resource: Resource) => void;
  readonly onUndo: () => void;
  readonly onRedo: () => void;
  readonly onError: (error: unknown) => void;
  readonly versions: Versions;
  readonly classWords: ClassWords;
  readonly ownPictures: OwnPictureActions;
}
