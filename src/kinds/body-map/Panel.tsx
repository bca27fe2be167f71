import { ChoiceField, TextField, Toggle } from '../../ui/fields';
import type { PanelProps } from '../contract';
import { type BodyMap, COUNTS, PARTS } from './content';
import { partOf, setPart } from './edits';

const CLUES = COUNTS.map((value) => ({ value, words: value }));
const FIGURES = [
  { value: 'standing', words: 'Standing' },
  { value: 'wheelchair', words: 'In a wheelchair' },
] as const;
const WHERE = PARTS.map((value) => ({ value, words: value === 'nowhere' ? 'I draw the line' : value }));
const MOST_LETTERS = 80;

/** Where a clue is felt, or the body and what goes with it. */
export function Panel({ content, selected, onChange }: PanelProps<BodyMap>) {
  if (selected !== null) {
    const part = partOf(content, selected);
    if (part === null) return null;
    return (
      <ChoiceField
        name="Where I feel it"
        value={part}
        options={WHERE}
        onChoose={(where) => onChange(setPart(content, selected, where))}
      />
    );
  }
  const set = (change: Partial<BodyMap>, mark?: string) => onChange({ ...content, ...change }, mark);
  return (
    <>
      <ChoiceField name="Clues" value={content.count} options={CLUES} onChoose={(count) => set({ count })} />
      <ChoiceField
        name="Body"
        value={content.figure}
        options={FIGURES}
        onChoose={(figure) => set({ figure })}
      />
      <Toggle name="The back as well" checked={content.showBack} onChange={(showBack) => set({ showBack })} />
      <TextField
        name="Words to finish, at the foot"
        value={content.sentence}
        maxLength={MOST_LETTERS}
        onInput={(sentence) => set({ sentence }, 'sentence')}
      />
    </>
  );
}
