import { centreOf, contains } from '../../scene/geometry';
import type { Box, PlacedPage, Scene, Slot, SlotId } from '../../scene/nodes';
import { type Frame, toWorld, type View } from './view';

/** Space between pages in the editor's world, mm. */
const PAGE_GAP = 14;

/** Pages one under the other. */
export function placePages(scenes: readonly Scene[]): readonly PlacedPage[] {
  let y = 0;
  return scenes.map((scene) => {
    const placed = { scene, y };
    y += scene.height + PAGE_GAP;
    return placed;
  });
}

/** The whole world, mm. */
export function worldOf(pages: readonly PlacedPage[]): Box {
  const last = pages.at(-1);
  const width = Math.max(...pages.map(({ scene }) => scene.width));
  return { x: 0, y: 0, width, height: last ? last.y + last.scene.height : 0 };
}

/** The pages that show between two heights of the world, mm: no other needs to be drawn. */
export function pagesBetween(pages: readonly PlacedPage[], top: number, foot: number): readonly PlacedPage[] {
  return pages.filter(({ scene, y }) => y < foot && y + scene.height > top);
}

/** Every slot in reading order, in the world. */
export function slotsOf(pages: readonly PlacedPage[]): readonly Slot[] {
  return pages.flatMap(({ scene, y }) =>
    scene.slots.map((slot) => ({ ...slot, box: { ...slot.box, y: slot.box.y + y } })),
  );
}

export function slotAt(slots: readonly Slot[], x: number, y: number): Slot | null {
  return slots.find((slot) => contains(slot.box, x, y)) ?? null;
}

/** Where a card let go at a point would come to stand. */
export interface DropPlace {
  /** Place in reading order, the moved card not counted. */
  readonly to: number;
  /** The bar that shows it, mm. */
  readonly bar: Box;
}

const BAR = 2;

/** The gap nearest to a point: before or after the nearest slot, on the side the reading goes. */
export function dropPlace(slots: readonly Slot[], moving: SlotId, x: number, y: number): DropPlace | null {
  const others = slots.filter((slot) => slot.id !== moving);
  const nearest = nearestTo(others, x, y);
  if (!nearest) return null;
  const at = others.indexOf(nearest);
  const across = readsAcross(slots, nearest);
  const centre = centreOf(nearest.box);
  const after = across ? x > centre.x : y > centre.y;
  return { to: after ? at + 1 : at, bar: barBeside(nearest.box, across, after) };
}

function nearestTo(slots: readonly Slot[], x: number, y: number): Slot | null {
  const far = ({ box }: Slot) => {
    const centre = centreOf(box);
    return (centre.x - x) ** 2 + (centre.y - y) ** 2;
  };
  return slots.reduce<Slot | null>((best, slot) => (best && far(best) <= far(slot) ? best : slot), null);
}

/** Whether reading goes on beside this slot, or under it: its neighbours in order tell. */
function readsAcross(slots: readonly Slot[], slot: Slot): boolean {
  const at = slots.findIndex(({ id }) => id === slot.id);
  const neighbours = [slots[at - 1], slots[at + 1]].filter((near) => near !== undefined);
  if (neighbours.length === 0) return true;
  return neighbours.some((near) => Math.abs(near.box.y - slot.box.y) < slot.box.height / 2);
}

function barBeside(box: Box, across: boolean, after: boolean): Box {
  if (across) {
    const x = after ? box.x + box.width + BAR / 2 : box.x - BAR * 1.5;
    return { x, y: box.y, width: BAR, height: box.height };
  }
  const y = after ? box.y + box.height + BAR / 2 : box.y - BAR * 1.5;
  return { x: box.x, y, width: box.width, height: BAR };
}

/** The page nearest to the middle of what is in view, and the middle of what is seen of it, mm on that page. */
export function middleSeen(now: {
  readonly pages: readonly PlacedPage[];
  readonly view: View;
  readonly frame: Frame;
}): { readonly page: number; readonly at: readonly [x: number, y: number] } {
  const { pages, view, frame } = now;
  const [from, to] = [toWorld(view, 0, 0), toWorld(view, frame.width, frame.height)];
  const middle = (from.y + to.y) / 2;
  const far = ({ scene, y }: PlacedPage) => Math.max(y - middle, middle - y - scene.height, 0);
  const page = pages.reduce((best, one, at) => (far(one) < far(pages[best] ?? one) ? at : best), 0);
  const { scene, y } = pages[page] ?? { scene: { width: 0, height: 0 }, y: 0 };
  const between = (start: number, end: number, size: number) =>
    (Math.max(0, Math.min(start, size)) + Math.max(0, Math.min(end, size))) / 2;
  return { page, at: [between(from.x, to.x, scene.width), between(from.y - y, to.y - y, scene.height)] };
}
