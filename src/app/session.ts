import { computed, type ReadonlySignal, signal } from '@preact/signals';
import type { Kind } from '../kinds/contract';
import { amend, change, redo, settle, startHistory, undo } from '../model/history';
import type { Resource } from '../model/resource';
import type { Autosave } from '../storage/autosave';
import type { AutosaveState } from '../storage/savingRun';

/** One resource being worked on: every step back and forward, and whether it is saved. */
export interface Session {
  readonly kind: Kind;
  readonly resource: ReadonlySignal<Resource>;
  readonly canUndo: ReadonlySignal<boolean>;
  readonly canRedo: ReadonlySignal<boolean>;
  readonly saving: ReadonlySignal<AutosaveState>;
  readonly change: (resource: Resource, mark?: string) => void;
  /** Puts right what belongs to the step just made: Undo takes both back. */
  readonly amend: (resource: Resource) => void;
  readonly settle: () => void;
  readonly undo: () => void;
  readonly redo: () => void;
  /** Shows what another tab has saved; Undo still leads back to what was here. */
  readonly adopt: (resource: Resource) => void;
  /** Null where this browser keeps nothing: the work then lives as long as the page. */
  readonly autosave: Autosave | null;
}

export interface SessionParts {
  readonly kind: Kind;
  readonly resource: Resource;
  readonly now: () => number;
  readonly startSaving: ((onState: (state: AutosaveState) => void) => Autosave) | null;
}

export function startSession({ kind, resource, now, startSaving }: SessionParts): Session {
  const history = signal(startHistory(resource));
  const saving = signal<AutosaveState>('saved');
  const autosave =
    startSaving?.((state) => {
      saving.value = state;
    }) ?? null;
  const step = (next: typeof history.value) => {
    if (next === history.value) return;
    const moved = next.present !== history.value.present;
    const present = moved ? { ...next.present, changedAt: now() } : next.present;
    history.value = { ...next, present };
    if (moved) autosave?.change(present);
  };
  return {
    kind,
    resource: computed(() => history.value.present),
    canUndo: computed(() => history.value.past.length > 0),
    canRedo: computed(() => history.value.future.length > 0),
    saving,
    autosave,
    change: (next, mark) => step(change(history.value, next, mark ?? null)),
    amend: (next) => step(amend(history.value, next)),
    settle: () => step(settle(history.value)),
    undo: () => step(undo(history.value)),
    redo: () => step(redo(history.value)),
    adopt: (theirs) => {
      history.value = change(history.value, theirs);
    },
  };
}
