import { DENIALS, FUNCTION_WORDS, LIGHT_VERBS } from './readAs';
import type { Token } from './tokens';

/** Where the words stand that a “not” is about. */
export function deniedAt(sentence: readonly Token[], plain: readonly string[]): readonly number[] {
  return plain.flatMap((word, at) => {
    if (!DENIALS.has(word) || sentence[at]?.after !== '') return [];
    const next = plain[at + 1] ?? '';
    if (next === 'only' || next === 'just') return [];
    if (next === 'allowed') return placesBefore(sentence, at);
    return alternatives(plain, contentAfter(sentence, plain, at));
  });
}

/** “Food and drink are not allowed”: what stands before it in its clause. */
function placesBefore(sentence: readonly Token[], at: number): readonly number[] {
  let from = at;
  while (from > 0 && sentence[from - 1]?.after === '') from -= 1;
  return Array.from({ length: at - from }, (_, place) => from + place);
}

/** The first word behind it that is no function word, nor one that only leads to what is denied; -1 for none. */
function contentAfter(sentence: readonly Token[], plain: readonly string[], at: number): number {
  let light = -1;
  for (let next = at + 1; next < plain.length; next += 1) {
    const word = plain[next] ?? '';
    if (LIGHT_VERBS.has(word)) light = next;
    else if (!FUNCTION_WORDS.has(word)) return next;
    if (sentence[next]?.after !== '') return light;
  }
  return light;
}

/** “Not push or splash” denies both. */
function alternatives(plain: readonly string[], at: number): readonly number[] {
  if (at < 0) return [];
  const other = plain[at + 1] === 'or' || plain[at + 1] === 'nor' ? [at + 2] : [];
  return [at, ...other];
}
