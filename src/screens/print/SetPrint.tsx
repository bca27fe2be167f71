import type { ComponentChildren } from 'preact';
import { useEffect, useMemo, useState } from 'preact/hooks';
import { cutTo } from '../../base/text';
import { MAX_TITLE } from '../../model/resource';
import { type Check, checksFor, sheetCount } from '../../print/checks';
import { fileName } from '../../print/fileName';
import { Button } from '../../ui/Button';
import { Toggle } from '../../ui/fields';
import { CuttingFields } from './CuttingFields';
import { LaminateFields } from './LaminateFields';
import { matchingSet, type SetPart, type SetSheets, setPartsOf } from './matchingSet';
import { OutputActions } from './OutputActions';
import { PrintFrame } from './PrintFrame';
import { photosOfPeople } from './photosOfPeople';
import type { PrintScreenProps } from './printScreenProps';
import { useKeptOptions } from './useKeptOptions';
import { usePdfJob } from './usePdfJob';

/** All that a class needs of one list, in one PDF and with the same pictures. */
export function SetPrint(props: PrintScreenProps & { readonly choice: ComponentChildren }) {
  const { workshop, resource, kind } = props;
  const [options, change] = useKeptOptions();
  const [left, setLeft] = useState<ReadonlySet<string>>(new Set());
  const parts = setPartsOf(kind).filter((part) => workshop.aboutOf(part.kind));
  const ready = useLoadedKinds(props);
  const [kept, setKept] = useState(false);
  const set = useMemo(
    () =>
      ready
        ? matchingSet(
            { resource, kind },
            parts.filter(({ id }) => !left.has(id)),
            { workshop, kindOf: workshop.kindOf, makeId: workshop.makeId, options },
          )
        : [],
    [ready, resource, kind, workshop, left, options],
  );
  const sheets = useMemo(() => set.flatMap(({ printOut }) => printOut.sheets), [set]);
  const scenes = useMemo(() => sheets.map(({ scene }) => scene), [sheets]);
  const title = resource.title === '' ? kind.name : resource.title;
  const job = usePdfJob({ title, fileName: fileName(title, ['matching set'], kind.name), scenes }, workshop);
  return (
    <PrintFrame
      title={title}
      notices={props.notices}
      sheets={sheets}
      checks={setChecks(set, photosOfPeople(sheets, workshop.library))}
      pictures={workshop.library.pictures}
      actions={<OutputActions job={job} sheets={scenes.length} missing={0} />}
      onBack={props.onBack}
    >
      {props.choice}
      <SetParts parts={parts} left={left} onLeft={setLeft} />
      <div class="field">
        <Button
          icon="copy"
          disabled={kept || set.length === 0}
          onClick={() => {
            props.onKeep(
              set.map(({ resource: made, part }) => ({
                ...made,
                title: cutTo(`${title} – ${part.name}`, MAX_TITLE),
              })),
            );
            setKept(true);
          }}
        >
          Keep each to change it
        </Button>
        <p class="print-hint" role="status">
          {kept ? 'They are in My resources.' : 'Each part becomes a resource of its own.'}
        </p>
      </div>
      <LaminateFields options={options} cardSize={null} onOptions={change} />
      <CuttingFields options={options} onOptions={change} />
    </PrintFrame>
  );
}

interface SetPartsProps {
  readonly parts: readonly SetPart[];
  /** Parts that are not wanted. */
  readonly left: ReadonlySet<string>;
  readonly onLeft: (left: ReadonlySet<string>) => void;
}

function SetParts({ parts, left, onLeft }: SetPartsProps) {
  const toggle = (id: string, wanted: boolean) =>
    onLeft(new Set(wanted ? [...left].filter((one) => one !== id) : [...left, id]));
  return (
    <fieldset class="field print-parts">
      <legend>What is in the set</legend>
      {parts.map(({ id, name, blurb }) => (
        <div class="print-part" key={id}>
          <Toggle name={name} checked={!left.has(id)} onChange={(wanted) => toggle(id, wanted)} />
          <p class="print-hint">{blurb}</p>
        </div>
      ))}
    </fieldset>
  );
}

/** What each part has to say, once, and how many sheets there are in all. */
function setChecks(set: readonly SetSheets[], people: number): readonly Check[] {
  const all = set.flatMap(({ wish, printOut }) => checksFor(wish, printOut, undefined, people));
  const looks = all.filter(({ tone }) => tone === 'look');
  const once = [...new Map(looks.map((check) => [check.words, check])).values()];
  return [...once, ...sheetCount(set.flatMap(({ printOut }) => printOut.sheets))];
}

function useLoadedKinds({ workshop, kind }: PrintScreenProps): boolean {
  const [ready, setReady] = useState(false);
  useEffect(() => {
    void Promise.all(setPartsOf(kind).map((part) => workshop.loadKind(part.kind))).then(() => setReady(true));
  }, []);
  return ready;
}
