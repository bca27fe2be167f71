import {
  type DayDate,
  endOfSchoolYear,
  endOfTerm,
  type KeepFor,
  type TermEnds,
} from '../../../model/keepUntil';
import type { OwnPicture, PictureFacts } from '../../../model/ownPicture';
import { pictureName } from '../../../model/ownPicture';

/** What is filled in about a picture. */
export interface FactsTyped {
  readonly name: string;
  readonly person: boolean;
  /** Null until somebody chooses: a picture of a person then goes by the school year, any other stays. */
  readonly keep: KeepFor | null;
  /** For `date`; empty until one is typed. */
  readonly date: string;
}

export interface Calendar {
  readonly today: DayDate;
  readonly termEnds: TermEnds;
}

export function firstFacts(word: string): FactsTyped {
  return { name: pictureName(word), person: false, keep: null, date: '' };
}

/** As it was settled before. */
export function factsOf({ name, person, keepUntil }: OwnPicture): FactsTyped {
  return { name, person, keep: keepUntil === null ? 'always' : 'date', date: keepUntil ?? '' };
}

export function keepForOf({ keep, person }: FactsTyped): KeepFor {
  return keep ?? (person ? 'year' : 'always');
}

/** A sentence where something is still needed, else what is kept. */
export function settledFacts(
  typed: FactsTyped,
  { today, termEnds }: Calendar,
): { readonly facts: PictureFacts } | { readonly needed: 'name' | 'date' } {
  const name = pictureName(typed.name);
  const keepFor = keepForOf(typed);
  if (name === '') return { needed: 'name' };
  if (keepFor === 'date' && typed.date === '') return { needed: 'date' };
  const days: Readonly<Record<KeepFor, DayDate | null>> = {
    term: endOfTerm(today, termEnds),
    year: endOfSchoolYear(today, termEnds),
    date: typed.date,
    always: null,
  };
  return { facts: { name, person: typed.person, keepUntil: days[keepFor] } };
}

const DAY = new Intl.DateTimeFormat('en-GB', {
  day: 'numeric',
  month: 'short',
  year: 'numeric',
  timeZone: 'UTC',
});

/** "21 Jul 2026" */
export function dayWords(day: DayDate): string {
  const time = Date.parse(`${day}T00:00:00Z`);
  return Number.isNaN(time) ? day : DAY.format(time);
}
