import { reshapedTo } from '../../model/extraShape';
import type { Extra } from '../../model/extras';
import type { ExtrasLayerProps, Grip, Reshaped } from '../../paint/canvas/ExtrasLayer';
import type { PlacedPage } from '../../scene/nodes';
import { type CanvasExtras, type ExtraHands, shownLive, worldBox } from './extraHands';
import type { Point } from './gestures';

/** The boxes that have handles, and which: a locked one has none, words are as high as they need, a line is a line. */
export function handlesOf(extras: CanvasExtras, pages: readonly PlacedPage[]): ExtrasLayerProps['handles'] {
  const mine = extras.pen ? [] : extras.all.filter(({ id, locked }) => extras.picked.has(id) && !locked);
  const [only] = mine;
  const boxes = mine.map((extra) => worldBox(extra, pages[extras.pageOf(extra)]?.y ?? 0));
  if (!only || mine.length > 1) return { boxes, anchors: 'corners' };
  const anchors = {
    text: 'words',
    picture: 'corners',
    drawing: 'corners',
    shape: 'all',
    line: 'ends',
  } as const;
  return { boxes, anchors: anchors[only.type] };
}

/** Follows the handles: shown while they are pulled, done once they are let go. */
export function reshaping({ now, live, setInHand }: ExtraHands): ExtrasLayerProps['onReshape'] {
  return (boxes, ended) => {
    const { extras, pages } = now();
    const made = boxes.flatMap((box) => madeOf(box, extras, pages));
    if (!ended) {
      if (!live.value) setInHand(new Set(made.map(({ id }) => id)));
      live.value = shownLive(now(), made);
      return;
    }
    live.value = null;
    setInHand(new Set());
    extras.onMoved(made);
  };
}

function madeOf(box: Reshaped, extras: CanvasExtras, pages: readonly PlacedPage[]): readonly Extra[] {
  const extra = extras.all.find(({ id }) => id === box.id);
  if (!extra) return [];
  const y = box.y - (pages[extras.pageOf(extra)]?.y ?? 0);
  return [reshapedTo(extra, { ...box, y }, box.growth)];
}

/**
 * Hands a handle over to the transformer, which wants the mouse or touch event that comes after the pointer's. Told of
 * the pointer first, the page's own gestures leave that hand alone.
 */
export function attachGrips(host: HTMLElement, gripUnder: (at: Point) => Grip | null) {
  let grip: Grip | null = null;
  const leave = new AbortController();
  const take = (event: MouseEvent | TouchEvent) => {
    if (!grip) return;
    event.preventDefault();
    grip.take(event);
    grip = null;
  };
  const options = { signal: leave.signal, passive: false };
  host.addEventListener('mousedown', take, options);
  host.addEventListener('touchstart', take, options);
  return {
    isTaken: (at: Point) => {
      grip = gripUnder(at);
      return grip !== null;
    },
    leave: () => leave.abort(),
  };
}
