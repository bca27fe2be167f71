import { passageText } from '../../model/passage';
import { wordsWithout } from '../../words/pictureless';
import { tokensOf } from '../../words/tokens';
import type { SymbolText } from './content';

const MOST_NAMED = 12;

/** What the text has pictures for, and what not: before it goes to a class, somebody looks at both. */
export function WordsFound({ content }: { readonly content: SymbolText }) {
  if (content.words.length === 0) return null;
  const tokens = tokensOf(passageText(content.words));
  // A word of the text that was joined or is a phrase covers as many tokens as it has words.
  const pictured = content.words.flatMap(({ card }) =>
    card.label.split(' ').map(() => card.picture.type !== 'none' || card.chosen),
  );
  const without = wordsWithout(tokens, (at) => pictured[at] ?? false);
  const count = content.words.filter(({ card }) => card.picture.type !== 'none').length;
  return (
    <div class="field">
      <p class="hint">
        {count === 1 ? '1 picture.' : `${count} pictures.`} Tap a word on the page to change its picture.
      </p>
      {without.length > 0 && (
        <p class="hint">
          No picture for: {without.slice(0, MOST_NAMED).join(', ')}
          {without.length > MOST_NAMED ? ` and ${without.length - MOST_NAMED} more` : ''}.
        </p>
      )}
    </div>
  );
}
