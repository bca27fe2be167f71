import type { ComponentChildren } from 'preact';
import './notes.css';

export interface Note {
  readonly key: string;
  /** What is to be looked at, as "Think again". */
  readonly head: string;
  /** The words it is about. */
  readonly about: string;
  readonly reason: string;
  readonly advice: string;
  /** A button, or nothing. */
  readonly action?: ComponentChildren;
}

/** Things to look at once more: what, why, and what else could be done. Never an error. */
export function Notes({ notes }: { readonly notes: readonly Note[] }) {
  return (
    <ul class="notes">
      {notes.map(({ key, head, about, reason, advice, action }) => (
        <li key={key}>
          <strong>
            {head}: <q>{about}</q>
          </strong>
          <span>{reason}</span>
          <span>{advice}</span>
          {action}
        </li>
      ))}
    </ul>
  );
}
