import type { Card, CardId } from '../../model/card';
import { CARD_SIZE } from '../../model/look';
import type { Output } from '../../model/output';
import type { PageSetup } from '../../model/page';
import { type PrintOptions, withOutput } from '../../print/options';
import { NumberField, Toggle } from '../../ui/fields';
import { CuttingFields } from './CuttingFields';
import { LaminateFields } from './LaminateFields';
import { PaperFields } from './PaperFields';
import { WhichCards } from './WhichCards';

interface PrintFieldsProps {
  readonly options: PrintOptions;
  /** What may come out of this kind of resource. */
  readonly offered: readonly Output[];
  /** Why there is no booklet where the kind has one; null where there is nothing to say. */
  readonly noBooklet: string | null;
  readonly page: PageSetup;
  readonly cardSize: number;
  readonly cards: readonly Card[];
  readonly only: ReadonlySet<CardId> | null;
  readonly onOptions: (options: PrintOptions) => void;
  readonly onOnly: (only: ReadonlySet<CardId> | null) => void;
  readonly onPage: (page: PageSetup) => void;
  readonly onCardSize: (cardSize: number) => void;
}

const PARTS: readonly { readonly output: Output; readonly name: string; readonly blurb: string }[] = [
  { output: 'board', name: 'Board', blurb: 'The page as it is, for the wall' },
  { output: 'booklet', name: 'Booklet', blurb: 'Two pages a side, to fold in the middle' },
  { output: 'base', name: 'Base', blurb: 'Empty slots to put the cards on' },
  { output: 'cards', name: 'Loose cards', blurb: 'To cut out, one for each activity' },
  { output: 'pocket', name: 'Finished pocket', blurb: 'To fold, for cards that are done' },
];

export function PrintFields(props: PrintFieldsProps) {
  const { options, offered, noBooklet, page, cardSize, cards, only } = props;
  const { onOptions, onOnly, onPage, onCardSize } = props;
  const prints = (...outputs: readonly Output[]) =>
    outputs.some((output) => options.outputs.includes(output));
  return (
    <>
      {offered.length > 1 && <PartsField options={options} offered={offered} onOptions={onOptions} />}
      {noBooklet !== null && <p class="print-hint">{noBooklet}</p>}
      {offered.some((output) => output !== 'board' && output !== 'booklet') && (
        <NumberField name="Card size" value={cardSize} {...CARD_SIZE} unit="mm" onChange={onCardSize} />
      )}
      <LaminateFields
        options={options}
        cardSize={offered.includes('base') ? cardSize : null}
        onOptions={onOptions}
      />
      {prints('board', 'base', 'booklet') && (
        <PaperFields
          name={prints('board', 'base') ? 'Board' : 'Booklet page'}
          page={page}
          onChange={onPage}
        />
      )}
      {prints('cards', 'pocket') && (
        <PaperFields
          name="Card"
          page={options.paper}
          onChange={(paper) => onOptions({ ...options, paper })}
        />
      )}
      {prints('cards') && <WhichCards cards={cards} only={only} onChoose={onOnly} />}
      {prints('cards') && <CuttingFields options={options} onOptions={onOptions} />}
    </>
  );
}

type PartsFieldProps = Pick<PrintFieldsProps, 'options' | 'offered' | 'onOptions'>;

/** What to print, where there is a choice. */
function PartsField({ options, offered, onOptions }: PartsFieldProps) {
  return (
    <fieldset class="field print-parts">
      <legend>What to print</legend>
      {PARTS.filter(({ output }) => offered.includes(output)).map(({ output, name, blurb }) => (
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
  );
}
