import { useMemo, useState } from 'preact/hooks';
import type { Kind } from '../../kinds/contract';
import { cardStyleOf } from '../../kinds/style';
import type { Resource } from '../../model/resource';
import { checksFor } from '../../print/checks';
import { fileName } from '../../print/fileName';
import type { PrintOptions } from '../../print/options';
import { makeSheets, type PrintWish } from '../../print/sheets';
import { Button } from '../../ui/Button';
import type { Workshop } from '../workshop';
import { CheckList } from './CheckList';
import { keepOptions, recallOptions } from './keptOptions';
import { OutputActions } from './OutputActions';
import { PrintFields } from './PrintFields';
import './print.css';
import { SheetList } from './SheetList';
import { usePdfJob } from './usePdfJob';

interface PrintScreenProps {
  readonly workshop: Workshop;
  readonly resource: Resource;
  readonly kind: Kind;
  readonly onChange: (resource: Resource) => void;
  readonly onBack: () => void;
}

const FILE_WORDS = { board: 'board', base: 'base', cards: 'cards', pocket: 'pocket' } as const;

/** The sheets as they will come out, and everything that decides them. */
export function PrintScreen({ workshop, resource, kind, onChange, onBack }: PrintScreenProps) {
  const [options, setOptions] = useState(recallOptions);
  const wish = useMemo(() => wishFor(workshop, resource, kind, options), [workshop, resource, kind, options]);
  const printOut = useMemo(() => makeSheets(wish), [wish]);
  const checks = useMemo(() => checksFor(wish, printOut), [wish, printOut]);
  const scenes = useMemo(() => printOut.sheets.map(({ scene }) => scene), [printOut]);
  const title = resource.title === '' ? kind.name : resource.title;
  const outputs = options.outputs.map((output) => FILE_WORDS[output]);
  const job = usePdfJob({ title, fileName: fileName(title, outputs, kind.name), scenes }, workshop);

  const change = (next: PrintOptions) => {
    setOptions(next);
    keepOptions(next);
  };
  return (
    <div class="print-screen">
      <header class="print-bar">
        <Button look="plain" icon="back" onClick={onBack}>
          Back
        </Button>
        <p class="print-title">{title}</p>
      </header>
      <main class="print-main">
        <SheetList sheets={printOut.sheets} pictures={workshop.library.pictures} />
        <section class="print-panel" aria-label="Print settings">
          <div class="print-settings">
            <h1>Print</h1>
            <PrintFields
              options={options}
              page={resource.page}
              cardSize={resource.look.cardSize}
              onOptions={change}
              onPage={(page) => onChange({ ...resource, page })}
              onCardSize={(cardSize) => onChange({ ...resource, look: { ...resource.look, cardSize } })}
            />
          </div>
          <CheckList checks={checks} />
          <OutputActions job={job} sheets={scenes.length} />
        </section>
      </main>
    </div>
  );
}

function wishFor(workshop: Workshop, resource: Resource, kind: Kind, options: PrintOptions): PrintWish {
  return {
    cards: kind.cards(resource.content),
    style: cardStyleOf(resource.look),
    cardSize: resource.look.cardSize,
    fonts: workshop.fonts,
    creditFor: workshop.library.creditFor,
    page: resource.page,
    pagesOf: (purpose, growth) => workshop.pagesOf(resource, purpose, growth),
    options,
  };
}
