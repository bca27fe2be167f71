import type { CardId } from '../../model/card';
import { MAX_WORDS } from '../../model/content';
import { NumberField, TextField } from '../../ui/fields';
import { firstSound, MAX_SYLLABLES, syllables } from '../sounds';
import { type MatWord, type WordMat, wordOf } from './content';
import { setWord } from './edits';

interface WordFieldsProps {
  readonly content: WordMat;
  readonly id: CardId;
  readonly onChange: (content: WordMat, mark?: string) => void;
}

/** What one word means, and its sounds where the mat shows them. */
export function WordFields({ content, id, onChange }: WordFieldsProps) {
  const word = wordOf(content, id);
  if (!word) return null;
  const set = (change: Partial<MatWord>, mark: string) => onChange(setWord(content, id, change), mark);
  return (
    <>
      <TextField
        name="What it means"
        value={word.definition}
        maxLength={MAX_WORDS}
        hint={content.showDefinitions ? 'A few plain words' : 'Shown once the mat shows meanings'}
        onInput={(definition) => set({ definition }, `meaning ${id}`)}
      />
      {content.showSyllables && (
        <NumberField
          name="Beats"
          value={word.syllables ?? syllables(word.card.label)}
          min={1}
          max={MAX_SYLLABLES}
          unit="claps"
          onChange={(count) => set({ syllables: count }, `beats ${id}`)}
        />
      )}
      {content.showFirstSound && (
        <TextField
          name="First sound"
          value={word.firstSound ?? firstSound(word.card.label)}
          maxLength={6}
          onInput={(sound) => set({ firstSound: sound }, `sound ${id}`)}
        />
      )}
    </>
  );
}
