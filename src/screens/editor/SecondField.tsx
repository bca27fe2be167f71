import { useId } from 'preact/hooks';
import { languageOf } from '../../base/languages';
import { type Card, MAX_LABEL } from '../../model/card';

interface SecondFieldProps {
  readonly card: Card;
  readonly language: string | null;
  readonly onWords: (language: string, words: string) => void;
  readonly onLeave: () => void;
}

/** A card's words in the language of a family: filled in where we know them, and theirs to put right. */
export function SecondField({ card, language, onWords, onLeave }: SecondFieldProps) {
  const id = useId();
  const known = languageOf(language);
  if (!known) return null;
  const { second } = card;
  const words = second?.language === known.id ? second.words : '';
  const hint = hintFor(card, known.id);
  return (
    <div class="field">
      <label class="name" for={id}>
        In {known.name}
      </label>
      <input
        id={id}
        class="input words-input"
        lang={known.id}
        dir="auto"
        autocomplete="off"
        maxLength={MAX_LABEL}
        value={words}
        aria-describedby={hint === '' ? undefined : `${id}-hint`}
        onInput={(event) => onWords(known.id, event.currentTarget.value)}
        onBlur={onLeave}
      />
      {hint !== '' && (
        <p class="hint" id={`${id}-hint`}>
          {hint}
        </p>
      )}
    </div>
  );
}

function hintFor({ second }: Card, language: string): string {
  if (!second || second.words === '') return '';
  if (second.language === language) {
    return second.from === 'cldr' ? 'From a list of words. Check with a speaker.' : '';
  }
  const other = languageOf(second.language)?.name ?? 'another language';
  return `It has words in ${other}. What you type here takes their place.`;
}
