import type { Kind } from '../../kinds/contract';
import type { PictureMaker } from '../parts/pictures/usePictureMaker';
import { CanvasBar } from './CanvasBar';
import type { EditorProps } from './editorProps';
import { extraName } from './extraNames';
import { PageCanvas } from './PageCanvas';
import { PenBar } from './PenBar';
import type { ExtrasWork } from './useExtras';
import type { Work } from './useWork';

type WorkAreaProps = EditorProps & {
  readonly work: Work;
  readonly extras: ExtrasWork;
  readonly maker: PictureMaker;
  /** The next picture that is chosen goes on the page by itself. */
  readonly onWantPicture: () => void;
};

const HINTS = {
  text: 'Type or paste a text at the side. Pictures come over its key words.',
  list: 'Type the list, choose a picture, or add a card. The board follows.',
  extras: 'Choose a picture, or use “Add to the page” for words and shapes.',
} as const;

function typedIn({ most, prose }: Kind): 'list' | 'text' | null {
  if (prose?.place === 'instead') return 'text';
  return most > 0 ? 'list' : null;
}

/** The page, and the bar under it. */
export function WorkArea(props: WorkAreaProps) {
  const { work, extras, kind, workshop, edition, onError } = props;
  const empty = work.edits.cards.length === 0 && extras.all.length === 0;
  return (
    <main class="work">
      <PageCanvas
        scenes={work.scenes}
        pictures={workshop.library.pictures}
        edition={edition}
        selected={work.card?.id ?? null}
        target={work.target}
        extras={extras.canvas}
        nameOf={(extra) => extraName(extra, workshop.library)}
        onNudge={extras.shift}
        onSelect={work.select}
        onEditWords={work.editWords}
        onShift={work.shift}
        onRemove={work.remove}
        onTapNothing={() => {
          extras.clear();
          work.select(null);
        }}
        onDrop={work.moveTo}
        onControls={(controls) => {
          work.controls.current = controls;
        }}
        onError={onError}
      />
      {empty && <p class="first-hint">{HINTS[typedIn(kind) ?? 'extras']}</p>}
      {extras.pen ? <PenBar extras={extras} /> : <Bar {...props} />}
    </main>
  );
}

function Bar({ work, extras, maker, kind, resource, onWantPicture }: WorkAreaProps) {
  return (
    <CanvasBar
      resource={resource}
      pages={work.scenes.length}
      controls={work.controls}
      typed={typedIn(kind)}
      extras={extras}
      maker={maker}
      onWantPicture={onWantPicture}
      onFindPicture={() => {
        work.setSheet('pictures');
        work.focusOn('input[type=search]');
        work.say('Choose a picture: it is put on the page.');
      }}
      onAdd={work.addCard}
      onList={() => {
        extras.clear();
        work.select(null);
        work.setSheet('panel');
        work.focusOn('textarea.list');
      }}
    />
  );
}
