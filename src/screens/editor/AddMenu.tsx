import { useEffect, useLayoutEffect, useRef, useState } from 'preact/hooks';
import { EXTRA_SHAPES } from '../../model/extras';
import { Button } from '../../ui/Button';
import { Icon } from '../../ui/Icon';
import { PictureButtons } from '../parts/pictures/PictureButtons';
import type { PictureMaker } from '../parts/pictures/usePictureMaker';
import { SHAPE_NAMES } from './extraNames';
import { ShapeIcon } from './ShapeIcon';
import type { ExtrasWork } from './useExtras';

interface AddMenuProps {
  readonly extras: ExtrasWork;
  readonly maker: PictureMaker;
  /** The next picture that is chosen or made is put on the page. */
  readonly onWantPicture: () => void;
  readonly onFindPicture: () => void;
}

/** Everything that can be laid on a page freely, behind one button in words. */
export function AddMenu({ extras, maker, onWantPicture, onFindPicture }: AddMenuProps) {
  const [open, setOpen] = useState(false);
  const place = useRef<HTMLDivElement>(null);
  const close = () => setOpen(false);
  useMenu(place, open, close);
  const then = (act: () => void) => () => {
    close();
    act();
  };
  const wanted: PictureMaker = {
    ...maker,
    takePhoto: (file, word) => {
      close();
      onWantPicture();
      maker.takePhoto(file, word);
    },
    draw: (word) => {
      close();
      onWantPicture();
      maker.draw(word);
    },
  };
  return (
    <div class="add-place" ref={place}>
      <button type="button" class="button add-to-page" aria-expanded={open} onClick={() => setOpen(!open)}>
        <Icon name="add" />
        Add to the page
      </button>
      {open && (
        <section class="add-menu" aria-label="Add to the page">
          <div class="add-row">
            <Button icon="look" onClick={then(() => extras.add({ type: 'text' }))}>
              Text
            </Button>
            <Button
              icon="search"
              onClick={then(() => {
                onWantPicture();
                onFindPicture();
              })}
            >
              Picture
            </Button>
            <Button icon="pencil" onClick={then(extras.startDrawing)}>
              Draw on the page
            </Button>
          </div>
          <fieldset class="add-shapes">
            <legend>Shapes and lines</legend>
            {EXTRA_SHAPES.map((shape) => (
              <Button
                key={shape}
                label={SHAPE_NAMES[shape]}
                onClick={then(() => extras.add({ type: 'shape', shape }))}
              >
                <ShapeIcon shape={shape} />
              </Button>
            ))}
            <Button label="Line" onClick={then(() => extras.add({ type: 'line', ends: 'none' }))}>
              <ShapeIcon shape="line" />
            </Button>
            <Button label="Arrow" onClick={then(() => extras.add({ type: 'line', ends: 'arrow' }))}>
              <ShapeIcon shape="arrow" />
            </Button>
          </fieldset>
          <PictureButtons maker={wanted} word="" />
          {extras.canPaste() && <Button onClick={then(extras.paste)}>Paste what was copied</Button>}
        </section>
      )}
    </div>
  );
}

/** Its first button has the focus; Escape, or a hand elsewhere, closes it. */
function useMenu(place: { readonly current: HTMLElement | null }, open: boolean, close: () => void): void {
  // As soon as it stands: whoever presses Enter twice means the first thing in it.
  useLayoutEffect(() => {
    if (open) place.current?.querySelector<HTMLElement>('.add-menu button')?.focus();
  }, [open]);
  useEffect(() => {
    if (!open) return;
    const press = (event: KeyboardEvent) => {
      if (event.key !== 'Escape') return;
      event.preventDefault();
      close();
      place.current?.querySelector<HTMLElement>('.add-to-page')?.focus();
    };
    const pressElsewhere = (event: PointerEvent) => {
      if (event.target instanceof Node && !place.current?.contains(event.target)) close();
    };
    document.addEventListener('keydown', press, { capture: true });
    document.addEventListener('pointerdown', pressElsewhere, { capture: true });
    return () => {
      document.removeEventListener('keydown', press, { capture: true });
      document.removeEventListener('pointerdown', pressElsewhere, { capture: true });
    };
  }, [open]);
}
