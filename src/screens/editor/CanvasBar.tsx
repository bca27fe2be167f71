import type { Resource } from '../../model/resource';
import { Button } from '../../ui/Button';
import type { CanvasControls } from './PageCanvas';

interface CanvasBarProps {
  readonly resource: Resource;
  readonly pages: number;
  readonly controls: { readonly current: CanvasControls | null };
  readonly onAdd: () => void;
  readonly onList: () => void;
}

const ZOOM_STEP = 1.25;

export function CanvasBar({ resource, pages, controls, onAdd, onList }: CanvasBarProps) {
  const { paper } = resource.page;
  return (
    <div class="canvas-bar">
      <p class="paper-words">
        {paper} · {pages === 1 ? '1 page' : `${pages} pages`}
      </p>
      <Button icon="add" onClick={onAdd}>
        Add card
      </Button>
      <Button icon="list" onClick={onList}>
        List
      </Button>
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
