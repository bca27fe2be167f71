import type { ComponentChildren } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import type { OwnPicture } from '../../../model/ownPicture';
import { Banner } from '../../../ui/Banner';
import { Button } from '../../../ui/Button';
import { DrawPanel } from './DrawPanel';
import type { OwnPictureActions } from './ownPictureActions';
import { PhotoPanel } from './PhotoPanel';
import type { Making, PictureMaker } from './usePictureMaker';
import './pictures.css';

interface MakerDialogProps {
  readonly maker: PictureMaker;
  readonly own: OwnPictureActions;
  /** What the last button says: on a card it is used, in the library it is kept. */
  readonly doneWords: string;
  readonly onMade: (picture: OwnPicture) => void;
}

const HEADINGS: Readonly<Record<Making['step'], string>> = {
  opening: 'Opening the photo…',
  refused: 'This can’t be used as a photo',
  photo: 'Your photo',
  drawing: 'Draw a picture',
};

/** One calm panel over everything else, for one picture. */
export function MakerDialog({ maker, own, doneWords, onMade }: MakerDialogProps) {
  const { making, close } = maker;
  if (!making) return null;
  const made = (picture: OwnPicture) => {
    close();
    onMade(picture);
  };
  const panel = { own, doneWords, word: making.word, onMade: made, onCancel: close };
  return (
    <Panel heading={HEADINGS[making.step]} onClose={close}>
      {making.step === 'opening' && <Button onClick={close}>Cancel</Button>}
      {making.step === 'refused' && (
        <>
          <Banner tone="bad">
            <p>{making.problem}</p>
          </Banner>
          <div class="maker-foot">
            <Button look="main" onClick={close}>
              Close
            </Button>
          </div>
        </>
      )}
      {making.step === 'photo' && <PhotoPanel {...panel} photo={making.photo} />}
      {making.step === 'drawing' && <DrawPanel {...panel} />}
    </Panel>
  );
}

interface PanelProps {
  readonly heading: string;
  readonly onClose: () => void;
  readonly children: ComponentChildren;
}

/** The browser keeps the focus inside and hears Escape; the focus goes back where it came from. */
function Panel({ heading, onClose, children }: PanelProps) {
  const dialog = useRef<HTMLDialogElement>(null);
  useEffect(() => {
    const before = document.activeElement;
    dialog.current?.showModal();
    return () => {
      if (before instanceof HTMLElement) before.focus();
    };
  }, []);
  return (
    <dialog
      ref={dialog}
      class="maker"
      aria-labelledby="maker-heading"
      onCancel={(event) => {
        event.preventDefault();
        onClose();
      }}
    >
      <h2 id="maker-heading" tabIndex={-1}>
        {heading}
      </h2>
      {children}
    </dialog>
  );
}
