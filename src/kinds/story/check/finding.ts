import type { CardId } from '../../../model/card';
import type { Part, Tag } from '../content';

export type Rule =
  | 'pressure'
  | 'absolute'
  | 'blame'
  | 'you'
  | 'negative'
  | 'ratio'
  | 'no-title'
  | 'title-question'
  | 'title-threat'
  | 'long'
  | 'crowded'
  | 'certain'
  | 'idiom'
  | 'promise'
  | 'no-try'
  | 'parts'
  | 'topic'
  | 'closing'
  | 'person';

/** Something in a story to look at once more. It never keeps anybody from printing. */
export interface Finding {
  readonly rule: Rule;
  readonly severity: 'think again' | 'consider';
  /** The sentence; null for the title, or for the story as a whole. */
  readonly id: CardId | null;
  /** What was found, as it is written. */
  readonly words: string;
  readonly reason: string;
  readonly rewording: string;
  /** The whole sentence said another way, where that can be told; null leaves it to the person. */
  readonly instead: string | null;
}

/** A sentence as the checker reads it: its label with the braces, and what it is and does. */
export interface Checked {
  readonly id: CardId;
  readonly label: string;
  readonly tag: Tag;
  readonly part: Part;
}

export interface CheckedStory {
  readonly title: string;
  readonly sentences: readonly Checked[];
  /** The most words of a sentence. */
  readonly longest: number;
  /** Words to photos and drawings: a book of places, which has no beginning and no end. */
  readonly captions: boolean;
}

/** The label without braces and with spoken words blanked out: what somebody says is theirs. */
export function ownWords(label: string): string {
  return label
    .replace(/[{}]/gu, '')
    .replace(/["“][^"”]*["”]/gu, blank)
    .replace(/(^|\s)['‘](?:[^'’]|\w['’]\w)*['’](?=[\s.,!?;:]|$)/gu, blank);
}

function blank(spoken: string): string {
  return `${/^\s/u.test(spoken) ? ' ' : ''}“…”`;
}
