import { ChoiceField, NumberField, Toggle } from '../../ui/fields';
import type { Worksheet } from './content';
import type { TaskFieldsProps } from './taskFieldsProps';
import { MAX_BOARDS, TRACING_HEIGHTS, type Tuning } from './tuning';

function tuned<T extends keyof Tuning>(content: Worksheet, task: T, change: Partial<Tuning[T]>): Worksheet {
  return { ...content, tuning: { ...content.tuning, [task]: { ...content.tuning[task], ...change } } };
}

export function BingoFields({ content, onChange }: TaskFieldsProps) {
  return (
    <NumberField
      name="Boards"
      value={content.tuning.bingo.boards}
      min={2}
      max={MAX_BOARDS}
      unit="boards, all different"
      onChange={(boards) => onChange(tuned(content, 'bingo', { boards }), 'boards')}
    />
  );
}

export function PairsFields({ content, onChange }: TaskFieldsProps) {
  return (
    <Toggle
      name="Each word goes with the next, as opposites do"
      checked={content.tuning.pairs.neighbours}
      onChange={(neighbours) => onChange(tuned(content, 'pairs', { neighbours }))}
    />
  );
}

const KINDS = [
  { value: 'words', words: 'Words' },
  { value: 'patterns', words: 'Lines before letters' },
] as const;
const HEIGHTS = [
  { value: 'level' as const, words: 'By level' },
  ...TRACING_HEIGHTS.map((value) => ({ value, words: `${value} mm` })),
];

export function TracingFields({ content, onChange }: TaskFieldsProps) {
  const { of, height } = content.tuning.tracing;
  return (
    <>
      <ChoiceField
        name="To trace"
        value={of}
        options={KINDS}
        onChoose={(of) => onChange(tuned(content, 'tracing', { of }))}
      />
      <ChoiceField
        name="Height of small letters"
        value={height}
        options={HEIGHTS}
        onChoose={(height) => onChange(tuned(content, 'tracing', { height }))}
      />
    </>
  );
}
