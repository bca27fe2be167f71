import { ChoiceField, NumberField } from '../../ui/fields';
import type { PanelProps } from '../contract';
import { type FirstThen, MAX_STEPS } from './content';

const CHOICES = [
  { value: '0', words: 'None' },
  { value: '2', words: '2' },
  { value: '3', words: '3' },
  { value: '4', words: '4' },
] as const;
const STEPS = [
  { value: 'none', words: 'Nothing' },
  { value: 'dots', words: 'Dots to tick' },
  { value: 'tokens', words: 'Tokens' },
] as const;
const TOKENS = [
  { value: 'none', words: 'Empty' },
  { value: 'star', words: 'A star' },
] as const;

export function Panel({ content, selected, onChange }: PanelProps<FirstThen>) {
  if (selected !== null) return null;
  const set = (change: Partial<FirstThen>) => onChange({ ...content, ...change });
  return (
    <>
      <ChoiceField
        name="On the way"
        value={content.steps}
        options={STEPS}
        onChoose={(steps) => set({ steps })}
      />
      {content.steps !== 'none' && (
        <NumberField
          name="How many"
          value={content.stepCount}
          min={1}
          max={MAX_STEPS}
          unit={content.steps === 'dots' ? 'dots' : 'tokens'}
          onChange={(stepCount) => set({ stepCount: Math.round(stepCount) })}
        />
      )}
      {content.steps === 'tokens' && (
        <ChoiceField
          name="Rings show"
          value={content.token === null ? 'none' : 'star'}
          options={TOKENS}
          onChoose={(token) => set({ token: token === 'star' ? 'star' : null })}
        />
      )}
      <ChoiceField
        name="Things to choose from"
        value={`${content.choices}`}
        options={CHOICES}
        onChoose={(choices) => set({ choices: Number(choices) as FirstThen['choices'] })}
      />
    </>
  );
}
