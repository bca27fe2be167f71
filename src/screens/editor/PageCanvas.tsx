import { signal } from '@preact/signals';
import { useEffect, useLayoutEffect, useMemo, useRef, useState } from 'preact/hooks';
import type { PagePoint } from '../../base/turn';
import type { Extra, ExtraId } from '../../model/extras';
import { EditorLayers } from '../../paint/canvas/EditorLayers';
import { gripAt, type LiveExtras } from '../../paint/canvas/ExtrasLayer';
import { type CanvasStage, konvaScene } from '../../paint/canvas/konvaScene';
import type { Pictures } from '../../paint/paths';
import type { PlacedPage, Scene, SlotId } from '../../scene/nodes';
import { CardButtons, type CardKeys } from './CardButtons';
import { type PageNow, pageGestures } from './carrying';
import { ExtraButtons } from './ExtraButtons';
import { attachGrips, handlesOf, reshaping } from './extraHandles';
import { type CanvasExtras, extraGestures, type Now } from './extraHands';
import { attachGestures } from './gestures';
import { type DropPlace, middleSeen, pagesBetween, placePages, slotAt, slotsOf } from './places';
import { type Frame, fitted, toWorld, type View, zoomed } from './view';

const KonvaBoard = konvaScene(EditorLayers);
/** Bitmaps follow a zoom this long after it has come to rest, ms. */
const SETTLE = 160;
const NOBODY: ReadonlySet<ExtraId> = new Set();

/** What the rest of the editor may ask of the canvas. */
export interface CanvasControls {
  readonly zoomBy: (factor: number) => void;
  readonly fit: () => void;
  /** The slot under a point of the window, px. */
  readonly slotAt: (clientX: number, clientY: number) => SlotId | null;
  /** The page in view, and the middle of what is seen of it, mm. */
  readonly middle: () => { readonly page: number; readonly at: PagePoint };
}

interface PageCanvasProps extends CardKeys {
  readonly scenes: readonly Scene[];
  readonly pictures: Pictures;
  readonly edition: number;
  /** The slot a picture is held over, if any. */
  readonly target: SlotId | null;
  readonly extras: CanvasExtras;
  readonly nameOf: (extra: Extra) => string;
  readonly onNudge: (dx: number, dy: number) => void;
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
  const now = useRef<Now>({ ...props, pages, slots, view, frame, sharpness });
  now.current = { ...props, pages, slots, view, frame, sharpness };
  const { carried, inHand, drop, live, onReshape } = useHands({ host, stage, now, setView });
  const handles = useMemo(
    () => handlesOf(props.extras, pages),
    [props.extras.all, props.extras.picked, props.extras.pen, pages],
  );

  useLayoutEffect(() => showView(stage.current, view), [view, frame]);
  useEffect(() => props.onControls(controlsOf(host, now, setView, fit)), [fit]);

  return (
    <div
      class={`canvas ${props.extras.pen ? 'drawing' : ''}`}
      ref={host}
      onScroll={() => scrollByView(host.current, setView)}
    >
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
          inHand={inHand}
          live={live}
          handles={handles}
          onReshape={onReshape}
          edition={edition}
        />
      )}
      <CardButtons {...props} pages={pages} view={view} drop={drop}>
        <ButtonsOverExtras {...props} pages={pages} scale={view.scale} inHand={inHand} />
      </CardButtons>
    </div>
  );
}

interface OverExtras extends Pick<PageCanvasProps, 'extras' | 'nameOf' | 'onNudge'> {
  readonly pages: readonly PlacedPage[];
  readonly scale: number;
  readonly inHand: ReadonlySet<ExtraId>;
}

function ButtonsOverExtras({ extras, nameOf, onNudge, pages, scale, inHand }: OverExtras) {
  const { picked, onPick, onEdit } = extras;
  const named = extras.all.map((extra) => ({
    extra,
    name: nameOf(extra),
    y: pages[extras.pageOf(extra)]?.y ?? 0,
  }));
  return <ExtraButtons extras={named} {...{ picked, scale, inHand, onPick, onEdit, onNudge }} />;
}

interface Handling {
  readonly host: { readonly current: HTMLElement | null };
  readonly stage: { readonly current: CanvasStage | null };
  readonly now: { readonly current: Now };
  readonly setView: (change: (before: View) => View) => void;
}

/** What hands are at: cards, extras, handles and the page itself. */
function useHands({ host, stage, now, setView }: Handling) {
  const [carried, setCarried] = useState<SlotId | null>(null);
  const [inHand, setInHand] = useState<ReadonlySet<ExtraId>>(NOBODY);
  const drop = useMemo(() => signal<DropPlace | null>(null), []);
  const live = useMemo(() => signal<LiveExtras | null>(null), []);
  const hands = useMemo(() => ({ now: () => now.current, live, setInHand }), []);
  const onReshape = useMemo(() => reshaping(hands), []);
  useEffect(() => {
    const { current } = host;
    if (!current) return;
    const setDrop = (next: DropPlace | null) => {
      drop.value = next;
    };
    const cards = pageGestures({ host: current, now: hands.now, setView, setCarried, setDrop });
    const grips = attachGrips(current, (at) => gripAt(stage.current, at.x, at.y));
    const leave = attachGestures(current, { ...extraGestures(hands, cards), isTaken: grips.isTaken });
    return () => {
      grips.leave();
      leave();
    };
  }, []);
  return { carried, inHand, drop, live, onReshape };
}

/** A browser that scrolls to a focused button far down the pages is answered by moving the pages themselves. */
function scrollByView(host: HTMLElement | null, setView: Handling['setView']): void {
  const [left, top] = [host?.scrollLeft ?? 0, host?.scrollTop ?? 0];
  if (left === 0 && top === 0) return;
  host?.scrollTo(0, 0);
  setView((before) => ({ ...before, x: before.x - left, y: before.y - top }));
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
    middle: () => middleSeen(now.current),
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
