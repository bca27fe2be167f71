import { stemOf } from './stems';

/** What a word does in its sentence, as far as its neighbours tell. */
export type Role = 'thing' | 'doing' | 'describing';

const set = (words: string): ReadonlySet<string> => new Set(words.split(' '));

/** After these comes a thing, perhaps described first. */
const DETERMINERS = set(
  'a an the this that these those my your his her its our their some any no each every another both all which whose one ' +
    'two three four five six seven eight nine ten many few more most much lots several enough',
);
const PREPOSITIONS = set(
  'in on at of from with by for under over near behind between into onto through across around past after before during ' +
    'about inside outside without until against along above below beside towards off out up down round',
);
const PRONOUNS = set('i you he she it we they who everyone everybody someone somebody nobody people');
const OBJECTS = set('me you him her it us them');
/** After these comes what is done. */
const AUXILIARIES = set(
  'can could will would may might must shall should do does did dont doesnt didnt wont cant couldnt shouldnt wouldnt ' +
    'lets please never to cannot always',
);
const BE = set('is are was were am be been being isnt arent wasnt werent');
/** After these comes how somebody or something is. */
const SEEMS = set(
  'feel feels felt feeling look looks looked get gets got getting very so too really quite as becomes',
);
/** They may stand before a word that is done, or between it and who does it. */
const ADVERBS = set(
  'always often usually sometimes then also just never still already really quickly slowly carefully now not only soon ' +
    'first next gently ever even',
);
const CONJUNCTIONS = set('and or but then so because if when while');
const DESCRIBING = set(
  'big little small large long short new old young red blue green yellow purple pink black white brown hot cold warm wet ' +
    'dry nice good bad happy sad loud quiet fast slow heavy light soft hard dark bright clean dirty great lovely kind ' +
    'right left first second last next wide tall tiny huge sharp',
);
/** What is done to something: the next word is what it is done to, “needs water”. */
const WITH_OBJECT = set(
  'need use have want wear eat drink buy put take give make see find hold bring carry pour add fill love enjoy lose open close keep',
);
/** Going somewhere: after “go to” comes a place as often as something done. */
const MOTION = set('go goes went going gone walk walked walking come came back run ran drive drove get got');

/** What the word at `at` does. `clause` are plain lower-case words without apostrophes; null where neighbours say nothing. */
export function roleAt(clause: readonly string[], at: number): Role | null {
  const previous = clause[at - 1];
  const next = clause[at + 1];
  if (previous === undefined) return beginsOrder(next) ? 'doing' : null;
  if (DETERMINERS.has(previous)) return describesNext(clause, at) ? 'describing' : 'thing';
  if (previous === 'to') return MOTION.has(clause[at - 2] ?? '') && !followsDoing(next) ? 'thing' : 'doing';
  if (AUXILIARIES.has(previous)) return 'doing';
  if (BE.has(previous) || SEEMS.has(previous)) return 'describing';
  if (PRONOUNS.has(previous)) return 'doing';
  if (ADVERBS.has(previous)) return roleAfterAdverb(clause, at);
  if (PREPOSITIONS.has(previous)) return describesNext(clause, at) ? 'describing' : 'thing';
  if (CONJUNCTIONS.has(previous)) return afterConjunction(clause, at);
  if (DESCRIBING.has(previous)) return 'thing';
  if (OBJECTS.has(previous)) return null;
  if (WITH_OBJECT.has(previous) || WITH_OBJECT.has(stemOf(previous))) {
    return describesNext(clause, at) ? 'describing' : 'thing';
  }
  return afterThing(clause, at);
}

/** “Any ring or watch” goes on as it began; “and water it” does something new. */
function afterConjunction(clause: readonly string[], at: number): Role | null {
  const next = clause[at + 1];
  if (next !== undefined && (OBJECTS.has(next) || DETERMINERS.has(next))) return 'doing';
  if (at > 1 && roleAt(clause, at - 2) === 'thing') return 'thing';
  return followsDoing(next) ? 'doing' : null;
}

/** “Please always open”, “we then turn”: what stands before the adverb decides. */
function roleAfterAdverb(clause: readonly string[], at: number): Role | null {
  const without = [...clause.slice(0, at - 1), ...clause.slice(at)];
  return roleAt(without, at - 1);
}

/** “Light the candle”, “Drink some water”, “Turn left”: nothing before, and what it is done to, or whither, behind. */
function beginsOrder(next: string | undefined): boolean {
  return next === undefined ? false : followsDoing(next) || DESCRIBING.has(next);
}

function followsDoing(next: string | undefined): boolean {
  if (next === undefined) return false;
  return DETERMINERS.has(next) || PREPOSITIONS.has(next) || OBJECTS.has(next) || next === 'to';
}

/** “The orange ball”: another word of the same run of words is the thing. */
function describesNext(clause: readonly string[], at: number): boolean {
  const next = clause[at + 1];
  if (next === undefined) return false;
  return !(
    DETERMINERS.has(next) ||
    PREPOSITIONS.has(next) ||
    AUXILIARIES.has(next) ||
    PRONOUNS.has(next) ||
    BE.has(next) ||
    CONJUNCTIONS.has(next) ||
    ADVERBS.has(next) ||
    /(?:ed|s)$/u.test(next) ||
    HAVE.has(next)
  );
}

const HAVE = set('has have had that who which than');

/** “The bell rings”, “the bus leaves at nine”, but “a football match”. */
function afterThing(clause: readonly string[], at: number): Role | null {
  const word = clause[at] ?? '';
  const next = clause[at + 1];
  const bent = stemOf(word) !== word && /(?:s|ed|ing)$/u.test(word);
  if (bent && (next === undefined || followsDoing(next) || ADVERBS.has(next))) return 'doing';
  return !bent && isSeveral(clause[at - 1] ?? '') ? 'doing' : 'thing';
}

/** “Roots drink”, “the children change”: several of them do what has no ending. */
function isSeveral(word: string): boolean {
  return (stemOf(word) !== word && word.endsWith('s')) || SEVERAL.has(word);
}

const SEVERAL = set('children people men women feet teeth mice geese police');
