import * as v from 'valibot';
import type { Resource, ResourceId } from '../model/resource';
import { isStorageFull } from './problems';

const PREFIX = 'cuecraft-unsaved-';

/** Work whose save may have been cut off, and what it was based on. */
export interface UnsavedWork {
  readonly id: ResourceId;
  /** A `Resource` as far as anyone knows; it comes from disk. */
  readonly resource: unknown;
  readonly base: number | null;
  /** `changedAt` of what was being saved over `base` at that moment: it may have become revision `base + 1`. */
  readonly saving: number | null;
}

/** A last-gasp copy for the moment a tab is killed: written at once, where the database would come too late. */
export interface UnsavedCopies {
  readonly keep: (work: UnsavedWork & { readonly resource: Resource }) => void;
  readonly forget: (id: ResourceId) => void;
  readonly all: () => readonly UnsavedWork[];
}

type TextStore = Pick<Storage, 'getItem' | 'setItem' | 'removeItem' | 'key' | 'length'>;

const workSchema = v.object({
  id: v.string(),
  resource: v.unknown(),
  base: v.nullable(v.number()),
  saving: v.nullable(v.number()),
});

/** `find` is `() => localStorage`, whose very mention throws where storage is switched off. */
export function openUnsavedCopies(find: () => TextStore): UnsavedCopies {
  const store = found(find);
  if (store === null) return { keep: () => undefined, forget: () => undefined, all: () => [] };
  return {
    keep: (work) => keep(store, work),
    forget: (id) => store.removeItem(PREFIX + id),
    all: () => keysOf(store).flatMap((key) => read(store, key)),
  };
}

function found(find: () => TextStore): TextStore | null {
  try {
    return find();
  } catch (error) {
    if (error instanceof DOMException || error instanceof ReferenceError) return null;
    throw error;
  }
}

function keep(store: TextStore, work: UnsavedWork): void {
  try {
    store.setItem(PREFIX + work.id, JSON.stringify(work));
  } catch (error) {
    // Too large or no room: this copy is the second net. The save itself is under way, and says so when it fails.
    if (!isStorageFull(error)) throw error;
  }
}

function keysOf(store: TextStore): readonly string[] {
  const keys = Array.from({ length: store.length }, (_, at) => store.key(at));
  return keys.filter((key) => key?.startsWith(PREFIX)) as readonly string[];
}

/** What can't be read stays where it is: a newer app may have written it. */
function read(store: TextStore, key: string): readonly UnsavedWork[] {
  const parsed = v.safeParse(workSchema, parseJson(store.getItem(key) ?? ''));
  return parsed.success ? [parsed.output as UnsavedWork] : [];
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch (error) {
    if (error instanceof SyntaxError) return null;
    throw error;
  }
}
