import { useEffect } from 'preact/hooks';
import { dressAt } from '../../base/dress';
import { Button } from '../../ui/Button';
import { MakerDialog } from '../parts/pictures/MakerDialog';
import { usePastedPhoto, usePictureMaker } from '../parts/pictures/usePictureMaker';
import { Drawer } from './Drawer';
import './editor.css';
import type { EditorProps } from './editorProps';
import { pickedName } from './extraNames';
import { SidePanel } from './SidePanel';
import { TopBar } from './TopBar';
import { useChosenPicture } from './useChosenPicture';
import { useExtraKeys } from './useExtraKeys';
import { useExtras } from './useExtras';
import { useWork, type Work } from './useWork';
import { WorkArea } from './WorkArea';

/** Pictures to the left, the page in the middle, what is selected to the right. */
export function Editor(props: EditorProps) {
  const work = useWork(props);
  const { look } = props.resource;
  useUndoKeys(props);
  const maker = usePictureMaker();
  const extras = useExtras(props, {
    ...work,
    pages: work.scenes.length,
    showPanel: () => work.setSheet('panel'),
  });
  useExtraKeys(extras);
  const pictures = useChosenPicture(props, work, extras);
  const cardId = work.card?.id ?? null;
  useEffect(() => {
    if (cardId !== null) extras.clear();
  }, [cardId]);
  const word = work.card?.label ?? '';
  const panelName = work.card ? 'This card' : extras.list.length > 0 ? pickedName(extras.list) : 'This board';
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
          onChoose={pictures.choose}
          onHold={work.hold}
          onDropPicture={pictures.drop}
        />
      </aside>
      <WorkArea {...props} work={work} extras={extras} maker={maker} onWantPicture={pictures.want} />
      <aside class="panel" aria-label={panelName}>
        <SidePanel {...props} work={work} maker={maker} extras={extras} />
      </aside>
      <SheetTabs work={work} tab={work.card ? 'Card' : extras.list.length > 0 ? panelName : 'Board'} />
      <MakerDialog
        maker={maker}
        own={props.ownPictures}
        doneWords="Use this picture"
        onMade={pictures.choose}
      />
      <p class="unseen" role="status">
        {work.said}
      </p>
    </div>
  );
}

function SheetTabs({ work, tab }: { readonly work: Work; readonly tab: string }) {
  const { sheet, setSheet } = work;
  const flip = (to: 'pictures' | 'panel') => setSheet(sheet === to ? 'none' : to);
  return (
    <nav class="sheet-tabs" aria-label="Panels">
      <Button pressed={sheet === 'pictures'} onClick={() => flip('pictures')}>
        Pictures
      </Button>
      <Button pressed={sheet === 'panel'} onClick={() => flip('panel')}>
        {tab}
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
