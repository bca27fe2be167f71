import { useEffect } from 'preact/hooks';
import { dressAt } from '../../base/dress';
import { Button } from '../../ui/Button';
import { MakerDialog } from '../parts/pictures/MakerDialog';
import { usePastedPhoto, usePictureMaker } from '../parts/pictures/usePictureMaker';
import { CanvasBar } from './CanvasBar';
import { Drawer } from './Drawer';
import './editor.css';
import type { EditorProps } from './editorProps';
import { PageCanvas } from './PageCanvas';
import { SidePanel } from './SidePanel';
import { TopBar } from './TopBar';
import { useWork, type Work } from './useWork';

/** Pictures to the left, the page in the middle, what is selected to the right. */
export function Editor(props: EditorProps) {
  const work = useWork(props);
  const { look } = props.resource;
  useUndoKeys(props);
  const maker = usePictureMaker();
  const word = work.card?.label ?? '';
  usePastedPhoto((file) => maker.takePhoto(file, word));
  return (
    <div class="editor" ref={work.root} data-sheet={work.sheet}>
      <TopBar {...props} />
      <div class="notices">{props.notices}</div>
      <aside class="drawer" aria-label="Pictures">
        <Drawer
          library={props.workshop.library}
          dress={dressAt(look.people, look.pictureStyle, '')}
          kept={props.kept}
          wanted={work.wanted}
          maker={maker}
          word={word}
          onChoose={work.choosePicture}
          onHold={work.hold}
          onDropPicture={work.dropPicture}
        />
      </aside>
      <WorkArea {...props} work={work} />
      <aside class="panel" aria-label={work.card ? 'This card' : 'This board'}>
        <SidePanel {...props} work={work} maker={maker} />
      </aside>
      <SheetTabs work={work} />
      <MakerDialog
        maker={maker}
        own={props.ownPictures}
        doneWords="Use this picture"
        onMade={work.choosePicture}
      />
      <p class="unseen" role="status">
        {work.said}
      </p>
    </div>
  );
}

type WithWork = EditorProps & { readonly work: Work };

function WorkArea({ work, workshop, resource, edition, onError }: WithWork) {
  return (
    <main class="work">
      <PageCanvas
        scenes={work.scenes}
        pictures={workshop.library.pictures}
        edition={edition}
        selected={work.card?.id ?? null}
        target={work.target}
        onSelect={work.select}
        onEditWords={work.editWords}
        onShift={work.shift}
        onRemove={work.remove}
        onTapNothing={() => work.select(null)}
        onDrop={work.moveTo}
        onControls={(controls) => {
          work.controls.current = controls;
        }}
        onError={onError}
      />
      {work.edits.cards.length === 0 && (
        <p class="first-hint">Type the list, choose a picture, or add a card. The board follows.</p>
      )}
      <CanvasBar
        resource={resource}
        pages={work.scenes.length}
        controls={work.controls}
        onAdd={work.addCard}
        onList={() => {
          work.select(null);
          work.setSheet('panel');
          work.focusOn('textarea.list');
        }}
      />
    </main>
  );
}

function SheetTabs({ work }: { readonly work: Work }) {
  const { sheet, setSheet } = work;
  const flip = (to: 'pictures' | 'panel') => setSheet(sheet === to ? 'none' : to);
  return (
    <nav class="sheet-tabs" aria-label="Panels">
      <Button pressed={sheet === 'pictures'} onClick={() => flip('pictures')}>
        Pictures
      </Button>
      <Button pressed={sheet === 'panel'} onClick={() => flip('panel')}>
        {work.card ? 'Card' : 'Board'}
      </Button>
    </nav>
  );
}

/** Undo and redo from the keyboard, wherever the focus is: the board's own steps, in its fields too. */
function useUndoKeys({ onUndo, onRedo }: EditorProps): void {
  useEffect(() => {
    const press = (event: KeyboardEvent) => {
      const key = event.key.toLowerCase();
      if (!(event.ctrlKey || event.metaKey) || event.altKey || (key !== 'z' && key !== 'y')) return;
      event.preventDefault();
      if (key === 'y' || event.shiftKey) onRedo();
      else onUndo();
    };
    document.addEventListener('keydown', press);
    return () => document.removeEventListener('keydown', press);
  }, [onUndo, onRedo]);
}
