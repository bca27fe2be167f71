import { isNameAt, namesIn } from './names';
import { DENIALS, FUNCTION_WORDS, LIGHT_VERBS, WEAK_WORDS } from './readAs';
import { stemOf } from './stems';
import { sentencesOf, type Token } from './tokens';
import { wordsOf } from './words';

const SHORTEST = 3;

/**
 * The words of a text that carry its sense and have no picture, each once and in reading order: what somebody who makes
 * the text ready has to decide about. `pictured` tells of each token whether it has one.
 */
export function wordsWithout(tokens: readonly Token[], pictured: (at: number) => boolean): readonly string[] {
  const names = namesIn(tokens);
  const found = new Map<string, string>();
  let at = 0;
  for (const sentence of sentencesOf(tokens)) {
    for (const [place, { word }] of sentence.entries()) {
      const plain = wordsOf(word).join('');
      const says = carriesSense(plain) && !isNameAt(sentence, place, names);
      if (says && !pictured(at) && !found.has(plain))
        found.set(plain, place === 0 ? word.toLowerCase() : word);
      at += 1;
    }
  }
  return [...found.values()];
}

function carriesSense(word: string): boolean {
  if (word.length < SHORTEST || /\d/u.test(word)) return false;
  return ![FUNCTION_WORDS, WEAK_WORDS, LIGHT_VERBS, DENIALS].some(
    (words) => words.has(word) || words.has(stemOf(word)),
  );
}
