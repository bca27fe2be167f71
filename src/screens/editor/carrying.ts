import { type Hand, takeInHand } from '../../paint/canvas/hand';
import { bySlot } from '../../paint/canvas/slots';
import type { Pictures } from '../../paint/paths';
import type { PlacedPage, Slot, SlotId } from '../../scene/nodes';
import type { GestureEvents, Point } from './gestures';
import { type DropPlace, dropPlace, slotAt, worldOf } from './places';
import { type Frame, panned, toWorld, type View, zoomed } from './view';

/** What the page is like at this moment. */
export interface PageNow {
  readonly pages: readonly PlacedPage[];
  readonly slots: readonly Slot[];
  readonly view: View;
  readonly frame: Frame;
  /** Device pixels per mm. */
  readonly sharpness: number;
  readonly pictures: Pictures;
  readonly onSelect: (id: SlotId) => void;
  readonly onEditWords: (id: SlotId) => void;
  readonly onTapNothing: () => void;
  readonly onDrop: (id: SlotId, to: number) => void;
}

export interface Carrying {
  readonly host: HTMLElement;
  readonly now: () => PageNow;
  readonly setView: (change: (before: View) => View) => void;
  readonly setCarried: (slot: SlotId | null) => void;
  readonly setDrop: (drop: DropPlace | null) => void;
}

interface InHand {
  readonly hand: Hand;
  readonly id: SlotId;
  readonly from: Point;
}

/** What hands do here: cards are tapped and carried, the page is pushed and zoomed. */
export function pageGestures({ host, now, setView, setCarried, setDrop }: Carrying): GestureEvents {
  let held: InHand | null = null;
  let place: DropPlace | null = null;
  const slotUnder = (at: Point) => {
    const { x, y } = toWorld(now().view, at.x, at.y);
    return slotAt(now().slots, x, y);
  };
  const show = (next: DropPlace | null) => {
    if (next?.to !== place?.to) setDrop(next);
    place = next;
  };
  const onSlot = (at: Point, on: (id: SlotId) => void, off?: () => void) => {
    const slot = slotUnder(at);
    if (slot) on(slot.id);
    else off?.();
  };
  return {
    canCarry: (at) => slotUnder(at) !== null,
    onTap: (at) => onSlot(at, now().onSelect, now().onTapNothing),
    onDoubleTap: (at) => onSlot(at, now().onEditWords),
    onCarryStart: (from) => {
      held = take(host, now(), slotUnder(from), from);
      if (held) setCarried(held.id);
    },
    onCarry: (at) => {
      if (!held) return;
      held.hand.moveBy(at.x - held.from.x, at.y - held.from.y);
      const { x, y } = toWorld(now().view, at.x, at.y);
      show(dropPlace(now().slots, held.id, x, y));
    },
    onCarryEnd: (at) => {
      if (held && place && at) now().onDrop(held.id, place.to);
      held?.hand.letGo();
      held = null;
      show(null);
      setCarried(null);
    },
    onPan: (dx, dy) => setView((before) => panned(before, dx, dy, worldOf(now().pages), now().frame)),
    onZoom: (factor, about) => setView((before) => zoomed(before, factor, about)),
  };
}

function take(host: HTMLElement, now: PageNow, slot: Slot | null, from: Point): InHand | null {
  const page = now.pages.find(({ scene }) => scene.slots.some(({ id }) => id === slot?.id));
  if (!slot || !page) return null;
  const { view, sharpness, pictures } = now;
  const nodes = bySlot(page.scene).get(slot.id) ?? [];
  const placed = { nodes, y: page.y, pictures, sharpness };
  const hand = takeInHand(host, { ...placed, scale: view.scale, x: view.x, shift: view.y });
  return { hand, id: slot.id, from };
}
