import { useEffect, useLayoutEffect, useMemo, useRef, useState } from 'preact/hooks';
import { BoardLayers } from '../../paint/canvas/BoardLayers';
import { type Hand, takeInHand } from '../../paint/canvas/hand';
import { type CanvasStage, konvaScene } from '../../paint/canvas/konvaScene';
import { bySlot } from '../../paint/canvas/slots';
import type { Pictures } from '../../paint/paths';
import type { Scene, SlotId } from '../../scene/nodes';
import { CardButtons, type CardKeys } from './CardButtons';
import { attachGestures } from './gestures';
import {
  type DropPlace,
  dropPlace,
  type PlacedPage,
  pagesBetween,
  placePages,
  slotAt,
  slotsOf,
  worldOf,
} from './places';
import { type Frame, fitted, panned, toWorld, type View, zoomed } from './view';

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
  const sharpness = useSettled(view.scale) * (window.devicePixelRatio || 1);
  const [carried, setCarried] = useState<SlotId | null>(null);
  const [drop, setDrop] = useState<DropPlace | null>(null);
  const latest = useRef({ props, pages, slots, view, frame, sharpness });
  latest.current = { props, pages, slots, view, frame, sharpness };

  useLayoutEffect(() => {
    stage.current?.scale({ x: view.scale, y: view.scale });
    stage.current?.position({ x: view.x, y: view.y });
    stage.current?.batchDraw();
  }, [view, frame]);

  useEffect(() => {
    if (!host.current) return;
    return attachGestures(host.current, carrying({ latest, stage, setView, setCarried, setDrop }));
  }, []);

  useEffect(() => {
    const middle = () => ({ x: latest.current.frame.width / 2, y: latest.current.frame.height / 2 });
    props.onControls({
      zoomBy: (factor) => setView((before) => zoomed(before, factor, middle())),
      fit,
      slotAt: (clientX, clientY) => {
        const box = host.current?.getBoundingClientRect();
        if (!box) return null;
        const at = toWorld(latest.current.view, clientX - box.left, clientY - box.top);
        return slotAt(latest.current.slots, at.x, at.y)?.id ?? null;
      },
    });
  }, [fit]);

  return (
    <div class="canvas" ref={host}>
      {frame.width > 0 && (
        <KonvaBoard
          width={frame.width}
          height={frame.height}
          onError={props.onError}
          onStage={(made) => {
            stage.current = made;
            made?.scale({ x: view.scale, y: view.scale });
            made?.position({ x: view.x, y: view.y });
          }}
          pages={inSight(pages, view, frame)}
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

/** Half a screen more than is in view, so that a push of the page finds it drawn. */
function inSight(pages: readonly PlacedPage[], view: View, frame: Frame): readonly PlacedPage[] {
  const top = toWorld(view, 0, -frame.height / 2).y;
  return pagesBetween(pages, top, toWorld(view, 0, frame.height * 1.5).y);
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

interface Latest {
  readonly props: PageCanvasProps;
  readonly pages: ReturnType<typeof placePages>;
  readonly slots: ReturnType<typeof slotsOf>;
  readonly view: View;
  readonly frame: Frame;
  readonly sharpness: number;
}

interface Carrying {
  readonly latest: { readonly current: Latest };
  readonly stage: { readonly current: CanvasStage | null };
  readonly setView: (change: (before: View) => View) => void;
  readonly setCarried: (slot: SlotId | null) => void;
  readonly setDrop: (drop: DropPlace | null) => void;
}

/** What hands do here: cards are tapped and carried, the page is pushed and zoomed. */
function carrying({ latest, stage, setView, setCarried, setDrop }: Carrying) {
  let hand: { readonly hand: Hand; readonly id: SlotId; readonly from: { x: number; y: number } } | null =
    null;
  let place: DropPlace | null = null;
  const world = (at: { x: number; y: number }) => toWorld(latest.current.view, at.x, at.y);
  const slotUnder = (at: { x: number; y: number }) => slotAt(latest.current.slots, world(at).x, world(at).y);
  return {
    canCarry: (at: { x: number; y: number }) => slotUnder(at) !== null,
    onTap: (at: { x: number; y: number }) => {
      const slot = slotUnder(at);
      if (slot) latest.current.props.onSelect(slot.id);
      else latest.current.props.onTapNothing();
    },
    onDoubleTap: (at: { x: number; y: number }) => {
      const slot = slotUnder(at);
      if (slot) latest.current.props.onEditWords(slot.id);
    },
    onCarryStart: (from: { x: number; y: number }) => {
      const slot = slotUnder(from);
      const page = latest.current.pages.find(({ scene }) => scene.slots.some(({ id }) => id === slot?.id));
      if (!slot || !page || !stage.current) return;
      const { sharpness, props } = latest.current;
      const nodes = bySlot(page.scene).get(slot.id) ?? [];
      const taken = { nodes, y: page.y, pictures: props.pictures, sharpness };
      hand = { hand: takeInHand(stage.current, taken), id: slot.id, from: world(from) };
      setCarried(slot.id);
    },
    onCarry: (at: { x: number; y: number }) => {
      if (!hand) return;
      const here = world(at);
      hand.hand.moveBy(here.x - hand.from.x, here.y - hand.from.y);
      const next = dropPlace(latest.current.slots, hand.id, here.x, here.y);
      if (JSON.stringify(next) !== JSON.stringify(place)) setDrop(next);
      place = next;
    },
    onCarryEnd: (at: { x: number; y: number } | null) => {
      if (hand && place && at) latest.current.props.onDrop(hand.id, place.to);
      hand?.hand.letGo();
      hand = null;
      place = null;
      setDrop(null);
      setCarried(null);
    },
    onPan: (dx: number, dy: number) =>
      setView((before) => panned(before, dx, dy, worldOf(latest.current.pages), latest.current.frame)),
    onZoom: (factor: number, about: { x: number; y: number }) =>
      setView((before) => zoomed(before, factor, about)),
  };
}
