import type { CardId } from '../../model/card';
import { MAX_WORDS } from '../../model/content';
import { ChoiceField, TextField } from '../../ui/fields';
import type { PanelProps } from '../contract';
import { namedGroups, type Worksheet } from './content';
import { setWord } from './edits';

const NO_GROUP = 'none';

interface WordFieldsProps extends Pick<PanelProps<Worksheet>, 'onChange'> {
  readonly content: Worksheet;
  readonly id: CardId;
}

/** What one word means, and which group it belongs to. */
export function WordFields({ content, id, onChange }: WordFieldsProps) {
  const word = content.words.find(({ card }) => card.id === id);
  if (!word) return null;
  const groups = namedGroups(content).map(({ at, name }) => ({ value: String(at), words: name }));
  return (
    <>
      <TextField
        name="What it means"
        value={word.meaning}
        maxLength={MAX_WORDS}
        hint="For matching, gaps and clues, as “It drinks water from the soil.”"
        onInput={(meaning) => onChange(setWord(content, id, { meaning }), `meaning ${id}`)}
      />
      {groups.length > 0 && (
        <ChoiceField
          name="Belongs to"
          value={word.group === null ? NO_GROUP : String(word.group)}
          options={[...groups, { value: NO_GROUP, words: 'none' }]}
          onChoose={(group) =>
            onChange(setWord(content, id, { group: group === NO_GROUP ? null : Number(group) }))
          }
        />
      )}
    </>
  );
}
