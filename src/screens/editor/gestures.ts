/** How far a finger may wander and still be tapping, px. */
const TAP_REACH = 8;
const WHEEL_ZOOM = 0.0022;

export interface Point {
  readonly x: number;
  readonly y: number;
}

/** Which hand it is, and whether it means to add to what is chosen. */
export interface Manner {
  readonly touch: boolean;
  readonly adds: boolean;
}

/** What a hand does on the page; points in px from the host's corner. */
export interface GestureEvents {
  /** Whether what lies here looks after this hand by itself. */
  readonly isTaken?: (at: Point) => boolean;
  /** Whether something that can be carried lies here. */
  readonly canCarry: (at: Point, how: Manner) => boolean;
  readonly onTap: (at: Point, how: Manner) => void;
  /** A hand that rests on the spot; answers whether anything came of it. */
  readonly onLongPress?: (at: Point) => boolean;
  readonly onDoubleTap: (at: Point) => void;
  readonly onCarryStart: (from: Point) => void;
  readonly onCarry: (at: Point) => void;
  /** `null` when the carrying was broken off: nothing moves. */
  readonly onCarryEnd: (at: Point | null) => void;
  readonly onPan: (dx: number, dy: number) => void;
  readonly onZoom: (factor: number, about: Point) => void;
}

type Doing =
  | { readonly type: 'nothing' }
  | { readonly type: 'press'; readonly from: Point; readonly carries: boolean; readonly how: Manner }
  | { readonly type: 'carry' }
  | { readonly type: 'pan' }
  | { readonly type: 'pinch' };

const DOUBLE_TAP_MS = 350;
const LONG_PRESS_MS = 550;

/** Mouse, pen and fingers alike: tap, carry, pan, pinch. */
class Gestures {
  private readonly down = new Map<number, Point>();
  private doing: Doing = { type: 'nothing' };
  private lastTap = { at: 0, x: 0, y: 0 };
  private resting = 0;
  /** Where the host lies while hands are on it: asking at every move would have the page laid out each time. */
  private corner = { left: 0, top: 0 };

  constructor(
    private readonly host: HTMLElement,
    private readonly events: GestureEvents,
  ) {}

  private here(event: { readonly clientX: number; readonly clientY: number }): Point {
    return { x: event.clientX - this.corner.left, y: event.clientY - this.corner.top };
  }

  readonly begin = (event: PointerEvent) => {
    this.corner = this.host.getBoundingClientRect();
    const at = this.here(event);
    clearTimeout(this.resting);
    if (this.down.size === 0 && event.button === 0 && this.events.isTaken?.(at)) return;
    this.down.set(event.pointerId, at);
    if (this.down.size === 2) {
      if (this.doing.type === 'carry') this.events.onCarryEnd(null);
      this.doing = { type: 'pinch' };
      return;
    }
    const how = { touch: event.pointerType !== 'mouse', adds: event.shiftKey };
    const carries = event.button === 0 && this.events.canCarry(at, how);
    this.doing = event.button === 1 ? { type: 'pan' } : { type: 'press', from: at, carries, how };
    this.resting = window.setTimeout(() => {
      if (this.doing.type === 'press' && this.events.onLongPress?.(at)) this.doing = { type: 'nothing' };
    }, LONG_PRESS_MS);
  };

  readonly move = (event: PointerEvent) => {
    const before = this.down.get(event.pointerId);
    if (!before) return;
    const at = this.here(event);
    if (this.doing.type === 'pinch') this.pinch(event.pointerId, before, at);
    this.down.set(event.pointerId, at);
    if (this.doing.type === 'press' && distance(this.doing.from, at) > TAP_REACH) this.setOff(this.doing);
    if (this.doing.type === 'carry') this.events.onCarry(at);
    if (this.doing.type === 'pan') this.events.onPan(at.x - before.x, at.y - before.y);
  };

  private setOff(press: { readonly from: Point; readonly carries: boolean }): void {
    if (press.carries) this.events.onCarryStart(press.from);
    this.doing = { type: press.carries ? 'carry' : 'pan' };
  }

  private pinch(moving: number, before: Point, at: Point): void {
    const other = [...this.down].find(([id]) => id !== moving)?.[1];
    if (!other) return;
    const about = { x: (other.x + at.x) / 2, y: (other.y + at.y) / 2 };
    this.events.onPan((at.x - before.x) / 2, (at.y - before.y) / 2);
    this.events.onZoom(Math.max(1, distance(other, at)) / Math.max(1, distance(other, before)), about);
  }

  readonly end = (event: PointerEvent) => {
    if (!this.down.delete(event.pointerId)) return;
    clearTimeout(this.resting);
    const kept = event.type === 'pointerup';
    if (this.doing.type === 'press' && kept) this.tap(event.timeStamp, this.doing.from, this.doing.how);
    if (this.doing.type === 'carry') this.events.onCarryEnd(kept ? this.here(event) : null);
    this.doing = { type: 'nothing' };
  };

  private tap(when: number, at: Point, how: Manner): void {
    const again = when - this.lastTap.at < DOUBLE_TAP_MS && distance(this.lastTap, at) < TAP_REACH * 2;
    this.lastTap = { at: again ? 0 : when, x: at.x, y: at.y };
    if (again) this.events.onDoubleTap(at);
    else this.events.onTap(at, how);
  }

  readonly wheel = (event: WheelEvent) => {
    this.corner = this.host.getBoundingClientRect();
    event.preventDefault();
    if (event.ctrlKey || event.metaKey) {
      this.events.onZoom(Math.exp(-event.deltaY * WHEEL_ZOOM), this.here(event));
    } else {
      this.events.onPan(-event.deltaX, -event.deltaY);
    }
  };

  /** Escape puts a carried card back. */
  readonly key = (event: KeyboardEvent) => {
    if (event.key !== 'Escape' || this.doing.type !== 'carry') return;
    this.doing = { type: 'nothing' };
    this.events.onCarryEnd(null);
  };
}

/** Listens to hands on `host`; the answer lets go of it again. */
export function attachGestures(host: HTMLElement, events: GestureEvents): () => void {
  const gestures = new Gestures(host, events);
  const leave = new AbortController();
  const { signal } = leave;
  const page = host.ownerDocument;
  host.addEventListener('pointerdown', gestures.begin, { signal });
  host.addEventListener('wheel', gestures.wheel, { signal, passive: false });
  page.addEventListener('pointermove', gestures.move, { signal });
  page.addEventListener('pointerup', gestures.end, { signal });
  page.addEventListener('pointercancel', gestures.end, { signal });
  page.addEventListener('keydown', gestures.key, { signal });
  return () => leave.abort();
}

function distance(a: Point, b: Point): number {
  return Math.hypot(a.x - b.x, a.y - b.y);
}
