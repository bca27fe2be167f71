import type { ComponentChildren } from 'preact';
import { useMemo, useState } from 'preact/hooks';
import type { Kind } from '../../kinds/contract';
import { onPaper } from '../../kinds/repage';
import type { KeptBoth } from '../../model/dictionary';
import type { Resource } from '../../model/resource';
import { checksFor, missingFirst } from '../../print/checks';
import { fileName } from '../../print/fileName';
import { type PrintOptions, withOffered } from '../../print/options';
import { makeSheets, type PrintWish } from '../../print/sheets';
import { Button } from '../../ui/Button';
import type { Workshop } from '../workshop';
import { CheckList } from './CheckList';
import { doubledLabels } from './doubledLabels';
import { keepOptions, recallOptions } from './keptOptions';
import { OutputActions } from './OutputActions';
import { PrintFields } from './PrintFields';
import { photosOfPeople } from './photosOfPeople';
import { offeredBy, wishFor } from './printWish';
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
  const [kept, setKept] = useState(recallOptions);
  const options = useMemo(() => withOffered(kept, offeredBy(kind)), [kept, kind]);
  const [only, setOnly] = useState<PrintWish['only']>(null);
  // What is saved meanwhile makes a new resource of the same parts: that is no reason to draw anew.
  const { title: name, page, look, content, extras } = resource;
  const wish = useMemo(
    () => wishFor(workshop, { resource, kind }, { options, only }),
    [workshop, name, page, look, content, extras, kind, options, only],
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
    setKept(next);
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
              offered={wish.offered}
              page={page}
              cardSize={look.cardSize}
              cards={wish.cards}
              only={only}
              onOptions={change}
              onOnly={setOnly}
              onPage={(next) => onChange(onPaper(resource, next))}
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
