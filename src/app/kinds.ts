import { type ReadonlySignal, signal } from '@preact/signals';
import type { ComponentType } from 'preact';
import { assert } from '../base/assert';
import type { About, Kind, PanelProps } from '../kinds/contract';

/**
 * Every folder of src/kinds is found here by itself: a new kind is one folder and no edit elsewhere. What a kind is
 * called comes with the app; its code is fetched when work of it is opened, or when the home screen has time to draw it.
 */
const abouts = import.meta.glob<{ readonly about: About }>('../kinds/*/about.ts', { eager: true });
const found = import.meta.glob<{ readonly kind: Kind }>([
  '../kinds/*/kind.ts',
  '!../kinds/visual-timetable/kind.ts',
]);
const panels = import.meta.glob<{ readonly Panel: ComponentType<PanelProps<unknown>> }>(
  '../kinds/*/Panel.tsx',
);
/** What the day typed on the home screen becomes: there from the first moment. */
const DAY_KIND = 'visual-timetable';
const first = import.meta.glob<{ readonly kind: Kind }>('../kinds/visual-timetable/kind.ts', { eager: true });

export const ABOUTS: readonly About[] = Object.values(abouts).map(({ about }) => about);

export function aboutOf(id: string): About | null {
  return ABOUTS.find((about) => about.id === id) ?? null;
}

const loaded = signal<ReadonlyMap<string, Kind>>(
  new Map(Object.values(first).map(({ kind }) => [kind.id, kind])),
);

/** The kinds whose code is here. */
export const loadedKinds: ReadonlySignal<ReadonlyMap<string, Kind>> = loaded;

export function dayKind(): Kind {
  const kind = kindOf(DAY_KIND);
  assert(kind, `The kind ${DAY_KIND} is missing: the home screen makes one of it.`);
  return kind;
}

/** A kind whose code is here; null where it has not come in, or where there is none of that name. */
export function kindOf(id: string): Kind | null {
  return loaded.value.get(id) ?? null;
}

/** Null where there is no kind of that name. */
export async function loadKind(id: string): Promise<Kind | null> {
  const known = kindOf(id);
  if (known) return known;
  const load = found[`../kinds/${id}/kind.ts`];
  if (!load) return null;
  const { kind } = await load();
  loaded.value = new Map([...loaded.value, [id, kind]]);
  return kind;
}

/** All of them, as the home screen shows them. */
export async function loadKinds(): Promise<readonly Kind[]> {
  const all = await Promise.all(Object.values(found).map((load) => load()));
  const kinds = all.map(({ kind }) => kind);
  if (kinds.some(({ id }) => !loaded.value.has(id))) {
    loaded.value = new Map([...loaded.value.values(), ...kinds].map((kind) => [kind.id, kind]));
  }
  return [...loaded.value.values()];
}

/** A kind's own panel, fetched when a resource of it is opened. */
export async function loadPanel(kind: Kind): Promise<ComponentType<PanelProps<unknown>>> {
  const load = panels[`../kinds/${kind.id}/Panel.tsx`];
  assert(load, `The kind ${kind.id} has no Panel.tsx in a folder of its own name.`);
  return (await load()).Panel;
}
