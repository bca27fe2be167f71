import type { ComponentChildren } from 'preact';
import type { Kind } from '../../kinds/contract';
import { atLevel, onPaper } from '../../kinds/repage';
import type { Resource } from '../../model/resource';
import type { Workshop } from '../workshop';
import { ListField } from './ListField';
import { LookPanel } from './LookPanel';
import { PaperPanel } from './PaperPanel';
import { Part } from './Part';
import { ProseField } from './ProseField';
import { RelayPart } from './RelayPart';
import { typedText } from './typedText';
import { type Versions, VersionsPart } from './VersionsPart';

interface BoardPanelProps {
  readonly workshop: Workshop;
  readonly kind: Kind;
  readonly resource: Resource;
  readonly versions: Versions;
  readonly onChange: (resource: Resource, mark?: string) => void;
  /** Lines of the list there was no room for. */
  readonly leftOut: number;
  /** Words of the text there was no room for. */
  readonly wordsLeftOut: number;
  readonly onTypeList: (text: string) => void;
  readonly onTypeProse: (text: string) => void;
  readonly onSettle: () => void;
  readonly onBegin: (resource: Resource) => void;
  /** The kind's own panel. */
  readonly children: ComponentChildren;
}

/** Of the list: fewer where a text may stand beside it. */
const ROWS = 7;
const ROWS_BESIDE_TEXT = 5;

/** Nothing is selected: the board itself. */
export function BoardPanel({
  workshop,
  kind,
  resource,
  versions,
  leftOut,
  wordsLeftOut,
  onChange,
  onTypeList,
  onTypeProse,
  onSettle,
  onBegin,
  children,
}: BoardPanelProps) {
  const { content, page, look } = resource;
  return (
    <section class="panel-body" aria-label={kind.name}>
      {kind.prose?.place === 'instead' ? (
        <ProseField
          prose={kind.prose}
          content={content}
          leftOut={wordsLeftOut}
          onType={onTypeProse}
          onLeave={onSettle}
        />
      ) : (
        kind.most > 0 && (
          <ListField
            text={typedText(kind.toLines(content))}
            rows={kind.prose ? ROWS_BESIDE_TEXT : ROWS}
            leftOut={leftOut}
            onType={onTypeList}
            onLeave={onSettle}
          />
        )
      )}
      {kind.prose?.place === 'beside' && (
        <Part name="Text" open={kind.prose.textOf(content) !== ''}>
          <ProseField
            prose={kind.prose}
            content={content}
            leftOut={wordsLeftOut}
            onType={onTypeProse}
            onLeave={onSettle}
          />
        </Part>
      )}
      <Part name="Level" open={kind.most === 0}>
        <div class="levels">
          {kind.levels.map((level) => (
            <button
              key={level.name}
              type="button"
              class="button level"
              onClick={() => onChange(atLevel(resource, level))}
            >
              <strong>{level.name}</strong>
              <span>{level.blurb}</span>
            </button>
          ))}
        </div>
      </Part>
      <Part name="Layout" open>
        {children}
      </Part>
      <Part name="Paper">
        <PaperPanel page={page} onChange={(next) => onChange(onPaper(resource, next))} />
      </Part>
      <Part name="Look">
        <LookPanel look={look} onChange={(next, mark) => onChange({ ...resource, look: next }, mark)} />
      </Part>
      {kind.most > 0 && (
        <Part name="Use these cards in another layout">
          <RelayPart workshop={workshop} kind={kind} resource={resource} onMake={onBegin} />
        </Part>
      )}
      <Part name="Earlier versions">
        <VersionsPart versions={versions} resource={resource} onBringBack={onChange} />
      </Part>
    </section>
  );
}
