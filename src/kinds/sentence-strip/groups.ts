import { guessWordClass, type WordClass } from '../wordClasses';

/** What a card is in a sentence, in the order in which its cards are laid out. */
export const GROUPS = ['starter', 'who', 'doing', 'describing', 'what', 'where', 'when'] as const;
export type Group = (typeof GROUPS)[number];

/** Parts of a colour-coded sentence, in the order of the sentence (practice.md 2.13). */
export const PARTS = ['who', 'doing', 'describing', 'what', 'where', 'when'] as const;
export type Part = (typeof PARTS)[number];

/** Over the cards of a plain strip, as on a page of a talking book. */
export const GROUP_NAMES: Record<Group, string> = {
  starter: 'Start',
  who: 'Who',
  doing: 'Doing',
  describing: 'How many, what like',
  what: 'Things',
  where: 'Where',
  when: 'When',
};

/** The question each part answers: it and its picture are printed with every colour (practice.md 2.13). */
export const QUESTIONS: Record<Part, { readonly words: string; readonly pictureId: string }> = {
  who: { words: 'who?', pictureId: 'who' },
  doing: { words: 'doing?', pictureId: 'do' },
  describing: { words: 'what like?', pictureId: 'different' },
  what: { words: 'what?', pictureId: 'what' },
  where: { words: 'where?', pictureId: 'where' },
  when: { words: 'when?', pictureId: 'when' },
};

const STARTERS = /^(?:i|we|you|he|she|it is|it’s|this is|look at)\s?(?:\p{L}|’|\s)*$/iu;
const STARTS_ALONE = new Set(['i', 'we', 'you', 'he', 'she']);
const WHEN = new Set(
  'now, today, tomorrow, yesterday, morning, afternoon, night, first, then, next, later, soon, monday, tuesday, wednesday, thursday, friday, saturday, sunday'.split(
    ', ',
  ),
);
const BY_CLASS: Partial<Record<WordClass, Group>> = {
  people: 'who',
  actions: 'doing',
  describing: 'describing',
  places: 'where',
};

/** Where a typed card most likely belongs: "I want" starts a sentence, "swing" is a thing. */
export function guessGroup(label: string): Group {
  const words = label.trim().toLocaleLowerCase('en-GB').replaceAll("'", '’');
  if (WHEN.has(words)) return 'when';
  if (STARTERS.test(words) && !STARTS_ALONE.has(words)) return 'starter';
  return BY_CLASS[guessWordClass(words)] ?? 'what';
}
