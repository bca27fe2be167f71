import type { ComponentType } from 'preact';
import { assert } from '../base/assert';
import type { Kind, PanelProps } from '../kinds/contract';

/** Every folder of src/kinds is found here by itself: a new kind is one folder and no edit elsewhere. */
const found = import.meta.glob<{ readonly kind: Kind }>('../kinds/*/kind.ts', { eager: true });
const panels = import.meta.glob<{ readonly Panel: ComponentType<PanelProps<unknown>> }>(
  '../kinds/*/Panel.tsx',
);

export const KINDS: readonly Kind[] = Object.values(found).map(({ kind }) => kind);

/** What the day typed on the home screen becomes. */
const DAY_KIND = 'visual-timetable';

export function dayKind(): Kind {
  const kind = kindOf(DAY_KIND);
  assert(kind, `The kind ${DAY_KIND} is missing: the home screen makes one of it.`);
  return kind;
}

export function kindOf(id: string): Kind | null {
  return KINDS.find((kind) => kind.id === id) ?? null;
}

/** A kind's own panel, fetched when a resource of it is opened. */
export async function loadPanel(kind: Kind): Promise<ComponentType<PanelProps<unknown>>> {
  const load = panels[`../kinds/${kind.id}/Panel.tsx`];
  assert(load, `The kind ${kind.id} has no Panel.tsx in a folder of its own name.`);
  return (await load()).Panel;
}
