import type { Resource } from '../../model/resource';
import { Button } from '../../ui/Button';
import type { PictureMaker } from '../parts/pictures/usePictureMaker';
import { AddMenu } from './AddMenu';
import type { CanvasControls } from './PageCanvas';
import type { ExtrasWork } from './useExtras';

interface CanvasBarProps {
  readonly resource: Resource;
  readonly pages: number;
  readonly controls: { readonly current: CanvasControls | null };
  /** What is typed here: a list of cards, a text, or nothing. */
  readonly typed: 'list' | 'text' | null;
  readonly extras: ExtrasWork;
  readonly maker: PictureMaker;
  readonly onWantPicture: () => void;
  readonly onFindPicture: () => void;
  readonly onAdd: () => void;
  readonly onList: () => void;
}

const ZOOM_STEP = 1.25;

export function CanvasBar(props: CanvasBarProps) {
  const { resource, pages, controls, typed, extras, onAdd, onList } = props;
  const { paper } = resource.page;
  return (
    <div class="canvas-bar">
      <p class="paper-words">
        {paper} · {pages === 1 ? '1 page' : `${pages} pages`}
      </p>
      {typed === 'list' && (
        <Button icon="add" onClick={onAdd}>
          Add card
        </Button>
      )}
      {typed && (
        <Button icon="list" onClick={onList}>
          {typed === 'list' ? 'List' : 'Text'}
        </Button>
      )}
      <AddMenu
        extras={extras}
        maker={props.maker}
        onWantPicture={props.onWantPicture}
        onFindPicture={props.onFindPicture}
      />
      {extras.all.length > 1 && (
        <Button pressed={extras.several} onClick={() => extras.setSeveral(!extras.several)}>
          Select several
        </Button>
      )}
      <span class="zooms">
        <Button icon="zoomOut" label="Zoom out" onClick={() => controls.current?.zoomBy(1 / ZOOM_STEP)}>
          {null}
        </Button>
        <Button icon="zoomIn" label="Zoom in" onClick={() => controls.current?.zoomBy(ZOOM_STEP)}>
          {null}
        </Button>
        <Button icon="fit" onClick={() => controls.current?.fit()}>
          Fit
        </Button>
      </span>
    </div>
  );
}
