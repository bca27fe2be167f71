import { ChoiceField, TextField, Toggle } from '../../ui/fields';
import type { PanelProps } from '../contract';
import { type CheckIn, FACES } from './content';

const COUNTS = FACES.map((value) => ({ value, words: value }));
const WHOSE = [
  { value: 'peg', words: 'Peg picture' },
  { value: 'name', words: 'Name' },
  { value: 'nobody', words: 'Nothing' },
] as const;
const MOST_LETTERS = 60;

/** The check-in’s own fields. Feelings are cards, and have none. */
export function Panel({ content, selected, onChange }: PanelProps<CheckIn>) {
  if (selected !== null) return null;
  const set = (change: Partial<CheckIn>, mark?: string) => onChange({ ...content, ...change }, mark);
  return (
    <>
      <ChoiceField
        name="Feelings"
        value={content.faces}
        options={COUNTS}
        onChoose={(faces) => set({ faces })}
      />
      <ChoiceField
        name="Whose it is"
        value={content.whose}
        options={WHOSE}
        onChoose={(whose) => set({ whose })}
      />
      <Toggle
        name="Lines for why, and what I need"
        checked={content.showWhy}
        onChange={(showWhy) => set({ showWhy })}
      />
      <TextField
        name="Who sees it"
        hint="For one pupil. On a wall, use peg pictures and no names."
        value={content.privacy}
        maxLength={MOST_LETTERS}
        onInput={(privacy) => set({ privacy }, 'privacy')}
      />
      <TextField
        name="When it is hard to say"
        value={content.unsure}
        maxLength={MOST_LETTERS}
        onInput={(unsure) => set({ unsure }, 'unsure')}
      />
      <TextField
        name="When I want an adult"
        value={content.talk}
        maxLength={MOST_LETTERS}
        onInput={(talk) => set({ talk }, 'talk')}
      />
    </>
  );
}
