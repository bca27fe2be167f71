import { CARD_SIZE } from '../../model/look';
import type { PageSetup } from '../../model/page';
import { slotGrowth } from '../../print/laminate';
import { GAP, type Output, type PrintOptions, SPARES, withOutput } from '../../print/options';
import { ChoiceField, NumberField, Toggle } from '../../ui/fields';
import { PaperFields } from './PaperFields';

interface PrintFieldsProps {
  readonly options: PrintOptions;
  readonly page: PageSetup;
  readonly cardSize: number;
  readonly onOptions: (options: PrintOptions) => void;
  readonly onPage: (page: PageSetup) => void;
  readonly onCardSize: (cardSize: number) => void;
}

const PARTS: readonly { readonly output: Output; readonly name: string; readonly blurb: string }[] = [
  { output: 'board', name: 'Board', blurb: 'The page as it is, for the wall' },
  { output: 'base', name: 'Base', blurb: 'Empty slots to put the cards on' },
  { output: 'cards', name: 'Loose cards', blurb: 'To cut out, one for each activity' },
  { output: 'pocket', name: 'Finished pocket', blurb: 'To fold, for cards that are done' },
];

const WORKFLOWS = [
  { value: 'first', words: 'Cut first' },
  { value: 'last', words: 'Laminate first' },
] as const;

const WORKFLOW_HINTS = {
  first: 'Lay the cards 6 mm apart in the pouch and leave 3 mm of film round each: that seals them.',
  last: 'Quick, but the cut edges are not sealed: not for wet or outdoor use.',
} as const;

const MARKS = [
  { value: 'lines', words: 'Lines' },
  { value: 'ticks', words: 'Corner ticks' },
] as const;

export function PrintFields(props: PrintFieldsProps) {
  const { options, page, cardSize, onOptions, onPage, onCardSize } = props;
  const prints = (...outputs: readonly Output[]) =>
    outputs.some((output) => options.outputs.includes(output));
  return (
    <>
      <fieldset class="field print-parts">
        <legend>What to print</legend>
        {PARTS.map(({ output, name, blurb }) => (
          <div class="print-part" key={output}>
            <Toggle
              name={name}
              checked={options.outputs.includes(output)}
              onChange={(printed) => onOptions(withOutput(options, output, printed))}
            />
            <p class="print-hint">{blurb}</p>
          </div>
        ))}
      </fieldset>
      <NumberField name="Card size" value={cardSize} {...CARD_SIZE} unit="mm" onChange={onCardSize} />
      <LaminateFields options={options} cardSize={cardSize} onOptions={onOptions} />
      {prints('board', 'base') && <PaperFields name="Board" page={page} onChange={onPage} />}
      {prints('cards', 'pocket') && (
        <PaperFields
          name="Card"
          page={options.paper}
          onChange={(paper) => onOptions({ ...options, paper })}
        />
      )}
      {prints('cards') && <CuttingFields options={options} onOptions={onOptions} />}
    </>
  );
}

type OptionsOnly = Pick<PrintFieldsProps, 'options' | 'onOptions'>;

function LaminateFields({ options, cardSize, onOptions }: OptionsOnly & { readonly cardSize: number }) {
  const slot = Math.round((cardSize + slotGrowth(options)) * 10) / 10;
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
        The slots of the base are {slot} mm.
      </p>
    </div>
  );
}

function CuttingFields({ options, onOptions }: OptionsOnly) {
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
