import { type Sentence, type Story, shown } from './content';

const SLOT = /\{([^{}]*)\}/gu;
const STARTS_SENTENCE = /(?:^|[.!?…]["”’')]*\s+)["“‘'(]*$/u;

/** A gap of the story: `{my adult}`. */
export interface StorySlot {
  /** The same for {My adult} and {my adult}. */
  readonly key: string;
  /** As it is written within a sentence. */
  readonly name: string;
  readonly words: string;
}

/** Every gap once, in the order of the story. */
export function slotsIn({ sentences, slots }: Pick<Story, 'sentences' | 'slots'>): readonly StorySlot[] {
  const found = new Map<string, StorySlot>();
  for (const { card } of sentences) {
    for (const { name, starts } of slotsOf(card.label)) {
      const key = keyOf(name);
      if (key === '' || (found.has(key) && starts)) continue;
      const before = found.get(key);
      if (before && !before.name.startsWith(before.name.charAt(0).toLocaleUpperCase('en-GB'))) continue;
      found.set(key, { key, name, words: filledWith(slots, key) });
    }
  }
  return [...found.values()];
}

/** The gaps that nobody has filled in what would be printed now. */
export function emptySlots(story: Story): readonly StorySlot[] {
  return slotsIn({ ...story, sentences: shown(story) }).filter(({ words }) => words.trim() === '');
}

/** The label as it is read: gaps filled, and those still open left in their braces. */
export function filledText(label: string, slots: Story['slots']): string {
  return label.replace(SLOT, (gap: string, name: string, at: number) => {
    const words = filledWith(slots, keyOf(name)).trim();
    if (words === '') return gap;
    return startsSentence(label, at) ? capital(words) : words;
  });
}

/** A sentence for the person, where something is still to be filled in. */
export function missingIn(story: Story): readonly string[] {
  const names = emptySlots(story).map(({ name }) => `{${name}}`);
  if (names.length === 0) return [];
  const last = names.at(-1);
  const list = names.length === 1 ? last : `${names.slice(0, -1).join(', ')} and ${last}`;
  return [`Fill in ${list} before you print: this story is about one pupil and one place.`];
}

/** What stands in a gap. Gaps that are in no sentence any more are let go. */
export function fillSlot(story: Story, key: string, words: string): Story {
  const kept = slotsIn(story).flatMap((slot) => (slot.words === '' ? [] : [[slot.key, slot.words] as const]));
  return { ...story, slots: { ...Object.fromEntries(kept), [key]: words } };
}

/** The same story, with nobody in it. */
export function emptied(story: Story): Story {
  return { ...story, slots: {} };
}

/** The label without braces, as the patterns of the checker read it. */
export function withoutBraces(label: string): string {
  return label.replace(/[{}]/gu, '');
}

/** How a sentence reads now. */
export function textOf({ card }: Sentence, { slots }: Story): string {
  return filledText(card.label, slots);
}

function keyOf(name: string): string {
  return name.trim().replace(/\s+/gu, ' ').toLocaleLowerCase('en-GB');
}

function slotsOf(label: string): readonly { readonly name: string; readonly starts: boolean }[] {
  return [...label.matchAll(SLOT)].map((match) => ({
    name: (match[1] ?? '').trim(),
    starts: startsSentence(label, match.index),
  }));
}

function startsSentence(label: string, at: number): boolean {
  return STARTS_SENTENCE.test(label.slice(0, at));
}

function capital(words: string): string {
  return words.charAt(0).toLocaleUpperCase('en-GB') + words.slice(1);
}

/** What a gap was filled in with; a gap may be called anything, also what every object has. */
function filledWith(slots: Story['slots'], key: string): string {
  return Object.hasOwn(slots, key) ? (slots[key] ?? '') : '';
}
