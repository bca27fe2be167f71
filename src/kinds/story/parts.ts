import type { Part, Sentence } from './content';

/** A longer story takes two sentences to say what it is about. */
const TWO_TO_BEGIN = 6;

/** The part each sentence belongs to: as was said, or else by its place among the others. */
export function partsOf(sentences: readonly Pick<Sentence, 'part'>[]): readonly Part[] {
  const count = sentences.length;
  const opening = count >= TWO_TO_BEGIN ? 2 : 1;
  const firstBody = sentences.findIndex(
    ({ part }, at) => part === 'body' || (part === null && at >= opening),
  );
  return sentences.map(({ part }, at) => {
    if (part !== null) return part;
    if (at < opening && (firstBody < 0 || at < firstBody)) return 'intro';
    return at === count - 1 && count > 2 ? 'conclusion' : 'body';
  });
}
