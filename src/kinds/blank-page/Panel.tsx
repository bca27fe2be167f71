import { ChoiceField } from '../../ui/fields';
import type { PanelProps } from '../contract';
import type { BlankPage } from './content';

const FRAMES = [
  { value: 'none', words: 'None' },
  { value: 'thin', words: 'Thin' },
  { value: 'thick', words: 'Thick' },
] as const;

export function Panel({ content, onChange }: PanelProps<BlankPage>) {
  return (
    <ChoiceField
      name="Frame round the page"
      value={content.frame}
      options={FRAMES}
      onChoose={(frame) => onChange({ ...content, frame })}
    />
  );
}
