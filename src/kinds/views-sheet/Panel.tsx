import { ChoiceField, TextField } from '../../ui/fields';
import type { PanelProps } from '../contract';
import { ANSWERS, type Answer, MAX_ANSWER, MAX_PROMPT, ROWS, type ViewsSheet } from './content';

const FORMS = [
  { value: 'circle', words: 'Circle an answer' },
  { value: 'sort', words: 'Sort cards' },
] as const;
const SIGNS = [
  { value: 'faces', words: 'Faces' },
  { value: 'thumbs', words: 'Thumbs' },
] as const;
const NAMES: Readonly<Record<Answer, string>> = {
  like: 'First answer',
  unsure: 'Second answer',
  dislike: 'Third answer',
};

/** Fields of the page; a topic has none beside its card. */
export function Panel({ content, selected, onChange }: PanelProps<ViewsSheet>) {
  if (selected !== null) return null;
  const set = (change: Partial<ViewsSheet>, mark?: string) => onChange({ ...content, ...change }, mark);
  const prompt = (name: string, key: 'why' | 'more', hint: string) => (
    <TextField
      name={name}
      value={content[key]}
      maxLength={MAX_PROMPT}
      hint={hint}
      onInput={(typed) => set({ [key]: typed }, key)}
    />
  );
  return (
    <>
      <ChoiceField name="How" value={content.form} options={FORMS} onChoose={(form) => set({ form })} />
      <ChoiceField name="Show" value={content.signs} options={SIGNS} onChoose={(signs) => set({ signs })} />
      {ANSWERS.map((answer) => (
        <TextField
          key={answer}
          name={NAMES[answer]}
          value={content.names[answer]}
          maxLength={MAX_ANSWER}
          onInput={(typed) => set({ names: { ...content.names, [answer]: typed } }, answer)}
        />
      ))}
      {content.form === 'circle' && (
        <>
          <ChoiceField
            name="Rows on a page"
            value={content.rows}
            options={ROWS.map((value) => ({ value, words: value }))}
            onChoose={(rows) => set({ rows })}
          />
          {prompt('Why', 'why', 'As “because”. Empty for none')}
          {prompt('More', 'more', 'As “I also want to say”. Empty for none')}
        </>
      )}
    </>
  );
}
