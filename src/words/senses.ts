import { type Role, roleAt } from './grammar';
import { SENSES_A_TO_L } from './sensesAToL';
import { SENSES_M_TO_Z } from './sensesMToZ';
import { stemOf } from './stems';

/** One meaning of a word that has several, and what tells that it is meant. */
interface Sense {
  /** A name under which the library knows its picture; null where it has none for it. */
  readonly says: string | null;
  readonly role: Role | null;
  /** One of these stands in the same sentence, in any form; failing all others, in the sentence before or after. */
  readonly near: WordSet | null;
  /** One of these stands right before it, or right after it. */
  readonly before: WordSet | null;
  readonly after: WordSet | null;
  /** Only in this form, as “leaves”. */
  readonly form: string | null;
  /** Nothing follows in its clause. */
  readonly end: boolean;
  /** A number stands beside it. */
  readonly number: boolean;
}

type WordSet = ReadonlySet<string>;

const ROLES: readonly Role[] = ['thing', 'doing', 'describing'];

/** `says | role; near: words; before: words; after: words; form: word; end; number`. */
function parseSense(line: string): Sense {
  const [says = '-', clues = ''] = line.split(' | ');
  const parts = clues.split('; ');
  const words = (name: string) => parts.find((part) => part.startsWith(`${name}: `))?.slice(name.length + 2);
  const set = (name: string) => wordSet(words(name));
  return {
    says: says === '-' ? null : says,
    role: ROLES.find((role) => parts.includes(role)) ?? null,
    near: set('near'),
    before: set('before'),
    after: set('after'),
    form: words('form') ?? null,
    end: parts.includes('end'),
    number: parts.includes('number'),
  };
}

/** The words and what is left of them without their endings. */
function wordSet(words: string | undefined): WordSet | null {
  return words === undefined ? null : new Set(words.split(' ').flatMap((word) => [word, stemOf(word)]));
}

function parseTable(table: string): ReadonlyMap<string, readonly Sense[]> {
  const senses = new Map<string, Sense[]>();
  for (const line of table.trim().split('\n')) {
    const [word = '', sense = ''] = line.split(' = ');
    senses.set(word, [...(senses.get(word) ?? []), parseSense(sense)]);
  }
  return senses;
}

const SENSES = parseTable(SENSES_A_TO_L.trimEnd() + SENSES_M_TO_Z);

/** A word in its clause, and what stands around that. All words are plain and lower-case. */
export interface InClause {
  /** From one comma or stop to the next. */
  readonly clause: readonly string[];
  readonly at: number;
  /** As written, so that March is told from a march. */
  readonly written: string;
  /** The whole sentence, stems beside words; and with it the sentences before and after. */
  readonly sentence: WordSet;
  readonly around: WordSet;
}

/** What a word with several senses says here; undefined for a word with one. */
export function senseOf(place: InClause): string | null | undefined {
  const word = place.clause[place.at] ?? '';
  const senses = SENSES.get(word) ?? SENSES.get(stemOf(word));
  if (!senses) return undefined;
  const role = roleAt(place.clause, place.at);
  const fits = (sense: Sense, words: WordSet) => fitsHere(sense, place, role) && isNear(sense, words, word);
  const here = senses.find((sense) => fits(sense, place.sentence));
  if (here && isTold(here)) return here.says;
  const around = senses.find((sense) => sense.near && sense.says !== null && fits(sense, place.around));
  return (around ?? here)?.says ?? null;
}

/** Something speaks for this sense that words further off should not outweigh. */
function isTold({ role, near, before, after, form, end, number }: Sense): boolean {
  return (
    role === 'doing' || near !== null || before !== null || after !== null || form !== null || end || number
  );
}

function fitsHere(sense: Sense, { clause, at, written }: InClause, role: Role | null): boolean {
  const [previous, next] = [clause[at - 1], clause[at + 1]];
  return (
    (sense.role === null || sense.role === role) &&
    (sense.form === null || sense.form === clause[at] || sense.form === written) &&
    (sense.before === null || isIn(sense.before, previous)) &&
    (sense.after === null || isIn(sense.after, next)) &&
    (!sense.end || next === undefined) &&
    (!sense.number || isNumber(previous) || isNumber(next))
  );
}

function isNear({ near }: Sense, words: WordSet, word: string): boolean {
  if (near === null) return true;
  for (const other of near) if (other !== word && words.has(other)) return true;
  return false;
}

function isIn(set: WordSet, word: string | undefined): boolean {
  return word !== undefined && (set.has(word) || set.has(stemOf(word)));
}

function isNumber(word: string | undefined): boolean {
  return word !== undefined && /^\d/u.test(word);
}

/** Every name that a sense asks the library for. */
export const SAID_BY_SENSES: readonly string[] = [...SENSES.values()]
  .flat()
  .flatMap(({ says }) => says ?? []);
