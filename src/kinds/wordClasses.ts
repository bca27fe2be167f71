/** The classes of words that boards colour (practice.md 2.7), in the order of a sentence, others last. */
export const WORD_CLASSES = [
  'people',
  'actions',
  'describing',
  'little',
  'things',
  'places',
  'social',
  'stop',
  'questions',
  'folder',
  'other',
] as const;
export type WordClass = (typeof WORD_CLASSES)[number];

export const WORD_CLASS_NAMES: Record<WordClass, string> = {
  people: 'people',
  actions: 'actions',
  describing: 'describing',
  little: 'little words',
  things: 'things',
  places: 'places',
  social: 'social',
  stop: 'not, stop',
  questions: 'questions',
  folder: 'more pages',
  other: 'other',
};

/** Core words and what starter boards say: enough to be right when typed, and every guess can be changed. */
const KNOWN: Partial<Record<WordClass, string>> = {
  people:
    'i, me, my, mine, you, your, he, him, she, her, it, we, us, they, them, that, this, mum, dad, nan, grandad, brother, sister, baby, boy, girl, man, woman, teacher, friend, everyone, dog, cat',
  actions:
    'want, like, go, get, put, open, look, turn, make, do, can, help, eat, drink, play, see, hear, listen, read, write, draw, run, walk, jump, sit, stand, push, pull, chase, chase me, wash, cut, throw, catch, kick, carry, give, take, come, think, know, feel, say, tell, sing, dance, sleep, rest, wait, work, find, love, need, have, call home, hurts, eating, drinking, reading, kicking, washing, carrying, running, walking, playing, sleeping, sitting, cooking, cutting, pushing, throwing',
  describing:
    'more, different, same, big, little, small, hot, cold, happy, sad, all, some, fast, faster, slow, high, higher, good, bad, new, old, wet, dry, loud, quiet, tired, angry, scared, hungry, thirsty, sick, dizzy, itchy, a little, a lot, again, one, two, three, four, five, red, blue, yellow, green, orange, purple, pink, black, white, brown, yummy, yuck, finished, all done',
  little:
    'in, on, up, down, here, there, off, out, over, under, to, with, and, the, a, an, for, of, at, is, now, then',
  places:
    'home, kitchen, garden, park, school, bedroom, beach, shop, outside, inside, playground, hall, library',
  social:
    'hello, goodbye, bye, please, thank you, sorry, yes, can i play?, my turn, your turn, well done, ok, excuse me',
  stop: 'not, no, stop, don’t, no thank you, i do not like it, i do not want, i don’t like it, i don’t want',
  questions: 'who, what, where, when, why, how, which',
  other: 'something else, because',
};

const BY_WORD: ReadonlyMap<string, WordClass> = new Map(
  WORD_CLASSES.flatMap((name) => (KNOWN[name]?.split(', ') ?? []).map((word) => [word, name] as const)),
);

/** The class a typed word most likely has; what is not known is a thing. */
export function guessWordClass(label: string): WordClass {
  return BY_WORD.get(label.trim().toLocaleLowerCase('en-GB').replaceAll("'", '’')) ?? 'things';
}
