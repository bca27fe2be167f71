import { signal } from '@preact/signals';
import { useEffect, useLayoutEffect, useMemo, useRef, useState } from 'preact/hooks';
import { BoardLayers } from '../../paint/canvas/BoardLayers';
import { type CanvasStage, konvaScene } from '../../paint/canvas/konvaScene';
import type { Pictures } from '../../paint/paths';
import type { PlacedPage, Scene, SlotId } from '../../scene/nodes';
import { CardButtons, type CardKeys } from './CardButtons';
import { type PageNow, pageGestures } from './carrying';
import { attachGestures } from './gestures';
import { type DropPlace, pagesBetween, placePages, slotAt, slotsOf } from './places';
import { type Frame, fitted, toWorld, type View, zoomed } from './view';

const KonvaBoard = konvaScene(BoardLayers);
/** Bitmaps follow a zoom this long after it has come to rest, ms. */
const SETTLE = 160;

/** What the rest of the editor may ask of the canvas. */
export interface CanvasControls {
  readonly zoomBy: (factor: number) => void;
  readonly fit: () => void;
  /** The slot under a point of the window, px. */
  readonly slotAt: (clientX: number, clientY: number) => SlotId | null;
}

interface PageCanvasProps extends CardKeys {
  readonly scenes: readonly Scene[];
  readonly pictures: Pictures;
  readonly edition: number;
  /** The slot a picture is held over, if any. */
  readonly target: SlotId | null;
  readonly onTapNothing: () => void;
  readonly onDrop: (id: SlotId, to: number) => void;
  readonly onControls: (controls: CanvasControls) => void;
  readonly onError: (error: unknown) => void;
}

export function PageCanvas(props: PageCanvasProps) {
  const { scenes, pictures, edition } = props;
  const host = useRef<HTMLDivElement>(null);
  const stage = useRef<CanvasStage | null>(null);
  const pages = useMemo(() => placePages(scenes), [scenes]);
  const slots = useMemo(() => slotsOf(pages), [pages]);
  const frame = useFrame(host);
  const { view, setView, fit } = useView(pages, frame);
  const seen = useInSight(pages, view, frame);
  const sharpness = useSettled(view.scale) * (window.devicePixelRatio || 1);
  const [carried, setCarried] = useState<SlotId | null>(null);
  const drop = useMemo(() => signal<DropPlace | null>(null), []);
  const now = useRef<PageNow>({ ...props, pages, slots, view, frame, sharpness });
  now.current = { ...props, pages, slots, view, frame, sharpness };

  useLayoutEffect(() => showView(stage.current, view), [view, frame]);
  useEffect(() => {
    const { current } = host;
    if (!current) return;
    const setDrop = (next: DropPlace | null) => {
      drop.value = next;
    };
    const hands = pageGestures({ host: current, now: () => now.current, setView, setCarried, setDrop });
    return attachGestures(current, hands);
  }, []);
  useEffect(() => props.onControls(controlsOf(host, now, setView, fit)), [fit]);

  return (
    <div class="canvas" ref={host}>
      {frame.width > 0 && (
        <KonvaBoard
          width={frame.width}
          height={frame.height}
          onError={props.onError}
          onStage={(made) => {
            stage.current = made;
            showView(made, view);
          }}
          pages={seen}
          pictures={pictures}
          sharpness={sharpness}
          carried={carried}
          edition={edition}
        />
      )}
      <CardButtons {...props} slots={slots} view={view} drop={drop} />
    </div>
  );
}

function showView(stage: CanvasStage | null, view: View): void {
  stage?.scale({ x: view.scale, y: view.scale });
  stage?.position({ x: view.x, y: view.y });
  stage?.batchDraw();
}

function controlsOf(
  host: { readonly current: HTMLElement | null },
  now: { readonly current: PageNow },
  setView: (change: (before: View) => View) => void,
  fit: () => void,
): CanvasControls {
  return {
    fit,
    zoomBy: (factor) => {
      const { width, height } = now.current.frame;
      setView((before) => zoomed(before, factor, { x: width / 2, y: height / 2 }));
    },
    slotAt: (clientX, clientY) => {
      const box = host.current?.getBoundingClientRect();
      if (!box) return null;
      const at = toWorld(now.current.view, clientX - box.left, clientY - box.top);
      return slotAt(now.current.slots, at.x, at.y)?.id ?? null;
    },
  };
}

/** Half a screen more than is in view, so that a push of the page finds it drawn; the same list while it is the same. */
function useInSight(pages: readonly PlacedPage[], view: View, frame: Frame): readonly PlacedPage[] {
  const top = toWorld(view, 0, -frame.height / 2).y;
  const seen = pagesBetween(pages, top, toWorld(view, 0, frame.height * 1.5).y);
  return useMemo(() => seen, [pages, seen.map(({ y }) => y).join(' ')]);
}

function useFrame(host: { current: HTMLElement | null }): Frame {
  const [frame, setFrame] = useState<Frame>({ width: 0, height: 0 });
  useLayoutEffect(() => {
    const { current } = host;
    if (!current) return;
    const look = () => setFrame({ width: current.clientWidth, height: current.clientHeight });
    const observer = new ResizeObserver(look);
    observer.observe(current);
    look();
    return () => observer.disconnect();
  }, []);
  return frame;
}

function useView(pages: ReturnType<typeof placePages>, frame: Frame) {
  const [view, setView] = useState<View>({ scale: 2, x: 0, y: 0 });
  const first = pages[0]?.scene;
  const shape = `${first?.width} ${first?.height} ${pages.length > 1} ${frame.width} ${frame.height}`;
  const fit = useMemo(
    () => () => {
      if (first && frame.width > 0)
        setView(fitted({ x: 0, y: 0, width: first.width, height: first.height }, frame));
    },
    [shape],
  );
  useLayoutEffect(fit, [fit]);
  return { view, setView, fit };
}

/** A value once it has come to rest. */
function useSettled(value: number): number {
  const [settled, setSettled] = useState(value);
  useEffect(() => {
    const timer = setTimeout(() => setSettled(value), SETTLE);
    return () => clearTimeout(timer);
  }, [value]);
  return settled;
}
