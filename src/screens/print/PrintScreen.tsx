import type { ComponentChildren } from 'preact';
import { useMemo, useState } from 'preact/hooks';
import type { Kind } from '../../kinds/contract';
import { cardStyleOf } from '../../kinds/style';
import type { KeptBoth } from '../../model/dictionary';
import type { Resource } from '../../model/resource';
import { checksFor, missingFirst } from '../../print/checks';
import { fileName } from '../../print/fileName';
import type { PrintOptions } from '../../print/options';
import { makeSheets, type PrintWish } from '../../print/sheets';
import { Button } from '../../ui/Button';
import type { Workshop } from '../workshop';
import { CheckList } from './CheckList';
import { doubledLabels } from './doubledLabels';
import { keepOptions, recallOptions } from './keptOptions';
import { OutputActions } from './OutputActions';
import { PrintFields } from './PrintFields';
import { photosOfPeople } from './photosOfPeople';
import './print.css';
import { SheetList } from './SheetList';
import { usePdfJob } from './usePdfJob';

interface PrintScreenProps {
  readonly workshop: Workshop;
  readonly resource: Resource;
  readonly kind: Kind;
  readonly onChange: (resource: Resource) => void;
  readonly onBack: () => void;
  /** Words that have two pictures on purpose. */
  readonly keptBoth: readonly KeptBoth[];
  /** News of the app, such as work that could not be saved. */
  readonly notices?: ComponentChildren;
}

/** The sheets as they will come out, and everything that decides them. */
export function PrintScreen(props: PrintScreenProps) {
  const { workshop, resource, kind, keptBoth, onChange, onBack, notices } = props;
  const [options, setOptions] = useState(recallOptions);
  const [only, setOnly] = useState<PrintWish['only']>(null);
  // What is saved meanwhile makes a new resource of the same parts: that is no reason to draw anew.
  const { title: name, page, look, content } = resource;
  const wish = useMemo(
    () => wishFor(workshop, resource, kind, { options, only }),
    [workshop, name, page, look, content, kind, options, only],
  );
  const printOut = useMemo(() => makeSheets(wish), [wish]);
  const missing = useMemo(() => kind.missing?.(content) ?? [], [kind, content]);
  const checks = useMemo(
    () =>
      missingFirst(
        missing,
        checksFor(
          wish,
          printOut,
          doubledLabels(wish.cards, workshop.library, keptBoth),
          photosOfPeople(printOut.sheets, workshop.library),
        ),
      ),
    [missing, wish, printOut, keptBoth, workshop.library],
  );
  const scenes = useMemo(() => printOut.sheets.map(({ scene }) => scene), [printOut]);
  const title = name === '' ? kind.name : name;
  const job = usePdfJob({ title, fileName: fileName(title, options.outputs, kind.name), scenes }, workshop);

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
      {notices && <div class="print-notices">{notices}</div>}
      <main class="print-main">
        <SheetList sheets={printOut.sheets} pictures={workshop.library.pictures} />
        <section class="print-panel" aria-label="Print settings">
          <div class="print-settings">
            <h1>Print</h1>
            <PrintFields
              options={options}
              page={page}
              cardSize={look.cardSize}
              cards={wish.cards}
              only={only}
              onOptions={change}
              onOnly={setOnly}
              onPage={(next) => onChange({ ...resource, page: next })}
              onCardSize={(cardSize) => onChange({ ...resource, look: { ...look, cardSize } })}
            />
          </div>
          <CheckList checks={checks} />
          <OutputActions job={job} sheets={scenes.length} missing={missing.length} />
        </section>
      </main>
    </div>
  );
}

interface Chosen {
  readonly options: PrintOptions;
  readonly only: PrintWish['only'];
}

function wishFor(workshop: Workshop, resource: Resource, kind: Kind, chosen: Chosen): PrintWish {
  return {
    ...chosen,
    cards: kind.cards(resource.content),
    style: cardStyleOf(resource.look),
    cardSize: resource.look.cardSize,
    fonts: workshop.fonts,
    creditFor: workshop.library.creditFor,
    page: resource.page,
    pagesOf: (purpose, growth) => workshop.pagesOf(resource, purpose, growth),
  };
}
