import type { Signal } from '@preact/signals';
import type { PagePoint } from '../../base/turn';
import { turnedBounds } from '../../base/turn';
import { between, meets, round, shifted, touchedBy } from '../../model/extraPlaces';
import { withGroups } from '../../model/extraSets';
import { snapLines, snapped } from '../../model/extraSnap';
import type { Extra, ExtraId, ExtraStroke } from '../../model/extras';
import type { LiveExtras } from '../../paint/canvas/ExtrasLayer';
import type { PlacedPage, SceneNode } from '../../scene/nodes';
import { printable } from '../../scene/page';
import type { PageNow } from './carrying';
import type { GestureEvents, Manner, Point } from './gestures';
import { slotAt } from './places';
import { toWorld } from './view';

/** What a finger or a mouse reaches, and from how near a line draws something on to it, px. */
const REACH_PX = { touch: 18, mouse: 6, snap: 7 } as const;
/** Points of a stroke nearer than this add nothing, px. */
const PEN_STEP_PX = 2;

/** The extras as the canvas knows them. */
export interface CanvasExtras {
  readonly all: readonly Extra[];
  readonly picked: ReadonlySet<ExtraId>;
  /** Taps add to what is picked, and a hand on empty ground pulls a rectangle over what it wants. */
  readonly several: boolean;
  /** A pen in the hand: it draws on the page. */
  readonly pen: ExtraStroke | null;
  readonly pageOf: (extra: Extra) => number;
  readonly draw: (extras: readonly Extra[]) => readonly SceneNode[];
  readonly onPick: (id: ExtraId, adds: boolean) => void;
  readonly onPickMany: (ids: readonly ExtraId[], adds: boolean) => void;
  /** The same extras, each perhaps elsewhere: one step back. */
  readonly onMoved: (moved: readonly Extra[]) => void;
  readonly onStroke: (points: readonly PagePoint[], page: number) => void;
  readonly onEdit: (id: ExtraId) => void;
}

/** What the page and its extras are like at this moment. */
export type Now = PageNow & { readonly extras: CanvasExtras };

export interface ExtraHands {
  readonly now: () => Now;
  readonly live: Signal<LiveExtras | null>;
  readonly setInHand: (ids: ReadonlySet<ExtraId>) => void;
}

interface Doing {
  readonly move: (at: PagePoint) => void;
  /** Null where it was broken off. */
  readonly end: (at: PagePoint | null) => void;
}

export const NOTHING_LIVE: LiveExtras = { drawn: [], boxes: null, guides: [], pulled: null };

/** Hands on extras; what is none of theirs goes on to the cards and the page. */
export function extraGestures(hands: ExtraHands, below: GestureEvents): GestureEvents {
  const { now } = hands;
  let doing: Doing | null = null;
  let manner: Manner = { touch: false, adds: false };
  const world = (at: Point): PagePoint => {
    const { x, y } = toWorld(now().view, at.x, at.y);
    return [x, y];
  };
  const met = (at: Point, touch: boolean) => (now().extras.pen ? null : extraMet(now(), world(at), touch));
  return {
    ...below,
    canCarry: (at, how) => {
      manner = how;
      const extra = met(at, how.touch);
      if (extra) return !extra.locked;
      return now().extras.pen !== null || pullsAt(now(), world(at), how) || below.canCarry(at, how);
    },
    onTap: (at, how) => {
      const { pen, several, onPick } = now().extras;
      const extra = met(at, how.touch);
      if (pen) drawing(hands, world(at), pen)?.end(world(at));
      else if (extra) onPick(extra.id, how.adds || several);
      else below.onTap(at, how);
    },
    onDoubleTap: (at) => {
      const extra = met(at, true);
      if (extra) now().extras.onEdit(extra.id);
      else if (!now().extras.pen) below.onDoubleTap(at);
    },
    onLongPress: (at) => {
      const extra = met(at, true);
      if (!extra || now().extras.picked.has(extra.id)) return false;
      now().extras.onPick(extra.id, true);
      return true;
    },
    onCarryStart: (from) => {
      doing = begun(hands, met(from, manner.touch), world(from), manner);
      if (!doing) below.onCarryStart(from);
    },
    onCarry: (at) => (doing ? doing.move(world(at)) : below.onCarry(at)),
    onCarryEnd: (at) => {
      if (!doing) return below.onCarryEnd(at);
      doing.end(at && world(at));
      doing = null;
      hands.live.value = null;
      hands.setInHand(new Set());
    },
  };
}

function begun(hands: ExtraHands, extra: Extra | null, from: PagePoint, how: Manner): Doing | null {
  const now = hands.now();
  if (now.extras.pen) return drawing(hands, from, now.extras.pen);
  if (extra) return extra.locked ? null : moving(hands, extra, from);
  return pullsAt(now, from, how) ? pulling(hands, from, how) : null;
}

function pullsAt(now: Now, at: PagePoint, how: Manner): boolean {
  return (how.adds || now.extras.several) && !slotUnder(now, at);
}

function slotUnder({ slots }: PageNow, [x, y]: PagePoint) {
  return slotAt(slots, x, y);
}

/** The topmost extra that is meant: inside an outline a card is meant before the outline. */
function extraMet(now: Now, at: PagePoint, touch: boolean): Extra | null {
  const reach = (touch ? REACH_PX.touch : REACH_PX.mouse) / now.view.scale;
  let loose: Extra | null = null;
  for (const extra of now.extras.all.toReversed()) {
    const y = now.pages[now.extras.pageOf(extra)]?.y ?? 0;
    const how = meets(extra, [at[0], at[1] - y], reach);
    if (how === 'firm') return extra;
    if (how === 'loose') loose ??= extra;
  }
  return loose && !slotUnder(now, at) ? loose : null;
}

function moving({ now, live, setInHand }: ExtraHands, held: Extra, from: PagePoint): Doing {
  const { extras, pages, view } = now();
  const ids = extras.picked.has(held.id) ? extras.picked : withGroups(extras.all, [held.id]);
  if (!extras.picked.has(held.id)) extras.onPick(held.id, false);
  const mine = extras.all.filter(({ id, locked }) => ids.has(id) && !locked);
  const page = pages[extras.pageOf(held)];
  const here = extras.all.filter((extra) => !ids.has(extra.id) && pages[extras.pageOf(extra)] === page);
  const others = here.map((extra) => turnedBounds([extra]));
  const sheet = { x: 0, y: 0, width: page?.scene.width ?? 0, height: page?.scene.height ?? 0 };
  const lines = snapLines(sheet, printable(sheet), others);
  const box = turnedBounds(mine.filter((extra) => pages[extras.pageOf(extra)] === page));
  setInHand(new Set(mine.map(({ id }) => id)));
  const snapAt = (at: PagePoint) =>
    snapped(box, [at[0] - from[0], at[1] - from[1]], lines, REACH_PX.snap / view.scale);
  return {
    move: (at) => {
      const { dx, dy, guides } = snapAt(at);
      const shown = guides.map((guide) => ({
        ...guide,
        at: guide.way === 'across' ? guide.at + (page?.y ?? 0) : guide.at,
      }));
      live.value = {
        ...shownLive(
          now(),
          mine.map((extra) => shifted(extra, dx, dy)),
        ),
        guides: shown,
      };
    },
    end: (at) => {
      if (!at) return;
      const { dx, dy } = snapAt(at);
      extras.onMoved(mine.map((extra) => landed(shifted(extra, dx, dy), extras, pages)));
    },
  };
}

/** Carried to another page, it belongs to that page from then on. */
function landed(extra: Extra, extras: CanvasExtras, pages: readonly PlacedPage[]): Extra {
  const from = pages[extras.pageOf(extra)]?.y ?? 0;
  const middle = from + extra.y + extra.height / 2;
  const to = pages.findIndex(({ scene, y }) => middle >= y && middle <= y + scene.height);
  if (to < 0 || to === extras.pageOf(extra)) return extra;
  return { ...extra, page: to, y: round(extra.y + from - (pages[to]?.y ?? 0)) };
}

/** What the layer of hands shows of these extras. */
export function shownLive(
  { extras, pages }: Pick<PageNow, 'pages'> & { readonly extras: CanvasExtras },
  shown: readonly Extra[],
): LiveExtras {
  const yOf = (extra: Extra) => pages[extras.pageOf(extra)]?.y ?? 0;
  return {
    ...NOTHING_LIVE,
    drawn: shown.map((extra) => ({ nodes: extras.draw([extra]), y: yOf(extra) })),
    boxes: shown.map((extra) => worldBox(extra, yOf(extra))),
  };
}

export function worldBox({ id, x, y, width, height, turn }: Extra, pageY: number) {
  return { id, x, y: y + pageY, width, height, turn };
}

function pulling({ now, live }: ExtraHands, from: PagePoint, how: Manner): Doing {
  return {
    move: (at) => {
      live.value = { ...NOTHING_LIVE, pulled: between(from, at) };
    },
    end: (at) => {
      if (!at) return;
      const { extras, pages } = now();
      const pulled = between(from, at);
      const found = pages.flatMap(({ y }, page) =>
        touchedBy(
          { ...pulled, y: pulled.y - y },
          extras.all.filter((extra) => extras.pageOf(extra) === page && !extra.locked),
        ),
      );
      extras.onPickMany(
        found.map(({ id }) => id),
        how.adds || extras.several,
      );
    },
  };
}

function drawing({ now, live }: ExtraHands, from: PagePoint, pen: ExtraStroke): Doing | null {
  const { pages, view, extras } = now();
  const page = pages.findIndex(({ scene, y }) => from[1] <= y + scene.height + 7);
  const sheet = pages[page];
  if (!sheet) return null;
  let points: readonly PagePoint[] = [[round(from[0]), round(from[1] - sheet.y)]];
  return {
    move: ([x, y]) => {
      const last = points.at(-1) ?? from;
      const next = [round(x), round(y - sheet.y)] as const;
      if (Math.hypot(next[0] - last[0], next[1] - last[1]) * view.scale < PEN_STEP_PX) return;
      points = [...points, next];
      const stroke = { colour: pen.colour, width: pen.width };
      const node: SceneNode = { type: 'line', points, stroke };
      live.value = { ...NOTHING_LIVE, drawn: [{ nodes: [node], y: sheet.y }] };
    },
    end: (at) => {
      if (at) extras.onStroke(points, page);
    },
  };
}
