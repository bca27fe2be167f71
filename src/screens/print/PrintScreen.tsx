import type { ComponentChildren } from 'preact';
import { useMemo, useState } from 'preact/hooks';
import { usedCards } from '../../kinds/relay';
import { onPaper } from '../../kinds/repage';
import { checksFor, missingFirst } from '../../print/checks';
import { fileName } from '../../print/fileName';
import { withOffered } from '../../print/options';
import { makeSheets, type PrintWish } from '../../print/sheets';
import { ChoiceField } from '../../ui/fields';
import { doubledLabels } from './doubledLabels';
import { OutputActions } from './OutputActions';
import { PrintFields } from './PrintFields';
import { PrintFrame } from './PrintFrame';
import { photosOfPeople } from './photosOfPeople';
import type { PrintScreenProps } from './printScreenProps';
import { offeredBy, whyNoBooklet, wishFor } from './printWish';
import { SetPrint } from './SetPrint';
import { useKeptOptions } from './useKeptOptions';
import { usePdfJob } from './usePdfJob';

const CHOICES = [
  { value: 'alone', words: 'This one' },
  { value: 'set', words: 'A matching set' },
] as const;

/** The sheets as they will come out, and everything that decides them: of this resource, or of all that is made from it. */
export function PrintScreen(props: PrintScreenProps) {
  const [what, setWhat] = useState<'alone' | 'set'>('alone');
  const { kind, resource } = props;
  const choice = usedCards({ kind, resource }).length > 0 && (
    <ChoiceField name="Print" value={what} options={CHOICES} onChoose={setWhat} />
  );
  return what === 'set' ? <SetPrint {...props} choice={choice} /> : <AlonePrint {...props} choice={choice} />;
}

function AlonePrint(props: PrintScreenProps & { readonly choice: ComponentChildren }) {
  const { workshop, resource, kind, keptBoth, onChange } = props;
  const [kept, change] = useKeptOptions();
  const [only, setOnly] = useState<PrintWish['only']>(null);
  // What is saved meanwhile makes a new resource of the same parts: that is no reason to draw anew.
  const { title: name, page, look, content, extras } = resource;
  const options = useMemo(() => withOffered(kept, offeredBy(kind, page), page), [kept, kind, page]);
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

  return (
    <PrintFrame
      title={title}
      notices={props.notices}
      sheets={printOut.sheets}
      checks={checks}
      pictures={workshop.library.pictures}
      actions={<OutputActions job={job} sheets={scenes.length} missing={missing.length} />}
      onBack={props.onBack}
    >
      {props.choice}
      <PrintFields
        options={options}
        offered={wish.offered}
        noBooklet={whyNoBooklet(kind, page)}
        page={page}
        cardSize={look.cardSize}
        cards={wish.cards}
        only={only}
        onOptions={change}
        onOnly={setOnly}
        onPage={(next) => onChange(onPaper(resource, next))}
        onCardSize={(cardSize) => onChange({ ...resource, look: { ...look, cardSize } })}
      />
    </PrintFrame>
  );
}
