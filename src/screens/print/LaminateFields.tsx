import { slotGrowth } from '../../print/laminate';
import type { PrintOptions } from '../../print/options';
import { ChoiceField, Toggle } from '../../ui/fields';

interface LaminateFieldsProps {
  readonly options: PrintOptions;
  /** Null where there is no base to say the size of its slots. */
  readonly cardSize: number | null;
  readonly onOptions: (options: PrintOptions) => void;
}

const WORKFLOWS = [
  { value: 'first', words: 'Cut first' },
  { value: 'last', words: 'Laminate first' },
] as const;

const WORKFLOW_HINTS = {
  first: 'Lay the cards 6 mm apart in the pouch and leave 3 mm of film round each: that seals them.',
  last: 'Quick, but the cut edges are not sealed: not for wet or outdoor use.',
} as const;

export function LaminateFields({ options, cardSize, onOptions }: LaminateFieldsProps) {
  const slot = cardSize === null ? null : Math.round((cardSize + slotGrowth(options)) * 10) / 10;
  return (
    <div class="field">
      <Toggle
        name="Laminated"
        checked={options.laminated}
        onChange={(laminated) => onOptions({ ...options, laminated })}
      />
      {options.laminated && (
        <ChoiceField
          name="Cut or laminate first"
          value={options.cut}
          options={WORKFLOWS}
          onChoose={(cut) => onOptions({ ...options, cut })}
        />
      )}
      <p class="print-hint">
        {options.laminated && `${WORKFLOW_HINTS[options.cut]} `}
        {slot !== null && `The slots of the base are ${slot} mm.`}
      </p>
    </div>
  );
}
