import { useId } from 'preact/hooks';
import { STAGES } from '../../kinds/template';
import type { TemplateWish } from './findTemplates';

interface StageChoiceProps {
  readonly stage: TemplateWish['stage'];
  readonly onChoose: (stage: TemplateWish['stage']) => void;
}

export function StageChoice({ stage, onChoose }: StageChoiceProps) {
  const name = useId();
  return (
    <fieldset class="stages">
      <legend class="unseen">Stage</legend>
      {(['all', ...STAGES] as const).map((one) => (
        <label class="choice" key={one}>
          <input type="radio" name={name} checked={one === stage} onChange={() => onChoose(one)} />
          {one === 'all' ? 'All' : one}
        </label>
      ))}
    </fieldset>
  );
}
