import { GAP, type PrintOptions, SPARES } from '../../print/options';
import { ChoiceField, NumberField } from '../../ui/fields';

interface CuttingFieldsProps {
  readonly options: PrintOptions;
  readonly onOptions: (options: PrintOptions) => void;
}

const MARKS = [
  { value: 'lines', words: 'Lines' },
  { value: 'ticks', words: 'Corner ticks' },
] as const;

export function CuttingFields({ options, onOptions }: CuttingFieldsProps) {
  return (
    <>
      <ChoiceField
        name="Cut marks"
        value={options.marks}
        options={MARKS}
        onChoose={(marks) => onOptions({ ...options, marks })}
      />
      <div class="print-pair">
        <NumberField
          name="Space between cards"
          value={options.gap}
          {...GAP}
          unit="mm"
          onChange={(gap) => onOptions({ ...options, gap })}
        />
        <NumberField
          name="Blank spare cards"
          value={options.spares}
          {...SPARES}
          unit="cards"
          onChange={(spares) => onOptions({ ...options, spares: Math.round(spares) })}
        />
      </div>
    </>
  );
}
