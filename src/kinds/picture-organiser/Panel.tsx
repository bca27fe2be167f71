import { MAX_WORDS } from '../../model/content';
import { ChoiceField, TextField, Toggle } from '../../ui/fields';
import type { PanelProps } from '../contract';
import { type PictureOrganiser, STEP_COUNTS, WORD_COUNTS } from './content';
import { setPart } from './edits';
import { partOf } from './parts';

const PART_NAMES = [
  { value: 'words', words: 'Key words' },
  { value: 'steps', words: 'Steps' },
  { value: 'who', words: 'Who' },
  { value: 'where', words: 'Where' },
  { value: 'when', words: 'When' },
  { value: 'picture', words: 'Large picture' },
] as const;

/** Fields of the page, or the part that the chosen card belongs to. */
export function Panel({ content, selected, onChange }: PanelProps<PictureOrganiser>) {
  if (selected !== null) {
    return (
      <ChoiceField
        name="Belongs to"
        value={partOf(content, selected)}
        options={PART_NAMES}
        onChoose={(part) => onChange(setPart(content, selected, part))}
      />
    );
  }
  const set = (change: Partial<PictureOrganiser>, mark?: string) => onChange({ ...content, ...change }, mark);
  const words = (name: string, key: 'wordsName' | 'stepsName') => (
    <TextField
      name={name}
      value={content[key]}
      maxLength={MAX_WORDS}
      onInput={(typed) => set({ [key]: typed }, key)}
    />
  );
  const count = (name: string, key: 'words' | 'steps', counts: readonly number[]) => (
    <ChoiceField
      name={name}
      value={`${content[key]}`}
      options={counts.map((number) => ({ value: `${number}`, words: number === 0 ? 'None' : `${number}` }))}
      onChoose={(number) => set({ [key]: Number(number) })}
    />
  );
  return (
    <>
      {count('Key words, first in the list', 'words', WORD_COUNTS)}
      {words('Over the words', 'wordsName')}
      {count('Steps, next in the list', 'steps', STEP_COUNTS)}
      {words('Over the steps', 'stepsName')}
      <Toggle name="Who, where, when" checked={content.strip} onChange={(strip) => set({ strip })} />
      <Toggle name="Large picture" checked={content.picture} onChange={(picture) => set({ picture })} />
    </>
  );
}
