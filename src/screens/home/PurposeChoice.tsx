import { useId } from 'preact/hooks';
import { FAMILIES } from '../../kinds/contract';
import type { Purpose } from './findTemplates';

interface PurposeChoiceProps {
  readonly purpose: Purpose;
  readonly onChoose: (purpose: Purpose) => void;
}

const OTHERS = { all: 'Everything', favourites: 'Favourites', mine: 'My templates' } as const;

/** What ready-made work is for. */
export function PurposeChoice({ purpose, onChoose }: PurposeChoiceProps) {
  const id = useId();
  const options = [...(Object.keys(OTHERS) as (keyof typeof OTHERS)[]), ...FAMILIES];
  return (
    <>
      <label class="unseen" for={id}>
        What it is for
      </label>
      <select
        id={id}
        class="input purpose"
        value={purpose}
        onChange={(event) => onChoose(event.currentTarget.value as Purpose)}
      >
        {options.map((one) => (
          <option key={one} value={one}>
            {one in OTHERS ? OTHERS[one as keyof typeof OTHERS] : one}
          </option>
        ))}
      </select>
    </>
  );
}
