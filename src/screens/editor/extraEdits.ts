import type { PagePoint } from '../../base/turn';
import { pageOf } from '../../kinds/extras';
import { aligned, distributed, type Side } from '../../model/extraAlign';
import { shifted } from '../../model/extraPlaces';
import {
  changed,
  copies,
  grouped,
  type OrderStep,
  type Picked,
  removed,
  reordered,
} from '../../model/extraSets';
import { type Extra, MAX_EXTRAS } from '../../model/extras';
import { freeSpot, type NewExtra, newExtra } from '../../model/newExtra';
import { pageSize } from '../../model/page';
import { copiedExtras, copyExtras } from './clipboard';
import type { EditorProps } from './editorProps';
import type { CanvasControls } from './PageCanvas';

/** A copy lies this far from what it was made of, mm. */
const COPY_BESIDE = 8;

/** The rest of the editor, as far as extras have to do with it. */
export interface ExtrasRoom {
  readonly pages: number;
  readonly controls: { readonly current: CanvasControls | null };
  readonly say: (said: string) => void;
  /** Lets go of the chosen card. */
  readonly dropCard: () => void;
  readonly showPanel: () => void;
  readonly focusOn: (selector: string) => void;
}

/** What changes to extras work on. */
export interface ExtrasAtHand {
  readonly props: EditorProps;
  readonly room: ExtrasRoom;
  readonly all: readonly Extra[];
  /** What is picked, bottom to top. */
  readonly list: readonly Extra[];
  readonly picked: Picked;
  /** Words in a box as high as they need. */
  readonly asTall: (extra: Extra) => Extra;
  readonly set: (extras: readonly Extra[], mark?: string) => void;
  readonly pick: (ids: Picked) => void;
  readonly wantWords: () => void;
}

/** Changes to what is picked, each one step back. */
export function changesOf({ props, room, all, list, picked, asTall, set }: ExtrasAtHand) {
  const { workshop, resource } = props;
  return {
    change: (change: (extra: Extra) => Extra, mark?: string) =>
      set(
        changed(all, picked, (extra) => asTall(change(extra))),
        mark && `${mark} ${[...picked].join(' ')}`,
      ),
    shift: (dx: number, dy: number) =>
      set(
        changed(all, picked, (extra) => shifted(extra, dx, dy)),
        `shift ${[...picked].join(' ')}`,
      ),
    order: (step: OrderStep) => set(reordered(all, picked, step)),
    align: (side: Side) => set(aligned(all, picked, side, { x: 0, y: 0, ...pageSize(resource.page) })),
    distribute: (way: 'across' | 'down') => set(distributed(all, picked, way)),
    group: () => {
      set(grouped(all, picked, workshop.makeId()));
      room.say(`${list.length} things grouped`);
    },
    ungroup: () => {
      set(grouped(all, picked, null));
      room.say('Ungrouped');
    },
    lock: (locked: boolean) => set(changed(all, picked, (extra) => ({ ...extra, locked }))),
  };
}

/** What comes on the page and goes from it. */
export function comingAndGoing(hand: ExtrasAtHand) {
  const { props, room, all, list, picked, set, pick, wantWords } = hand;
  const { workshop, resource } = props;
  const take = (said: string) => {
    const left = removed(all, picked);
    if (left.length === all.length) return room.say('It is locked. Unlock it first.');
    set(left);
    pick(new Set());
    room.focusOn('.add-to-page');
    room.say(said);
  };
  return {
    remove: () => take('Removed. Undo brings it back.'),
    duplicate: () => put(hand, copies(list, { makeId: workshop.makeId, by: COPY_BESIDE }), 'Duplicated'),
    copy: () => {
      copyExtras(list);
      room.say('Copied. Paste puts it on this page or another.');
    },
    cut: () => {
      copyExtras(list.filter(({ locked }) => !locked));
      take('Cut. Paste puts it on this page or another.');
    },
    canPaste: () => copiedExtras().length > 0,
    paste: () => {
      const clip = copiedExtras();
      const { page } = middleOf(room.controls.current, pageSize(resource.page));
      const onSame = clip.some(({ id, page: on }) => on === page && all.some((extra) => extra.id === id));
      put(hand, copies(clip, { makeId: workshop.makeId, by: onSame ? COPY_BESIDE : 0, page }), 'Pasted');
    },
    add: (wish: NewExtra) => {
      const sheet = pageSize(resource.page);
      const { page, at } = middleOf(room.controls.current, sheet);
      const already = all.filter((extra) => pageOf(extra, room.pages) === page).length;
      const where = { id: workshop.makeId(), page, about: freeSpot(at, already), sheet };
      put(hand, [newExtra(wish, where)], 'Added to the page. Arrow keys move it.');
      if (wish.type === 'text') wantWords();
    },
  };
}

function put({ room, all, set, pick, asTall }: ExtrasAtHand, made: readonly Extra[], said: string): void {
  if (all.length + made.length > MAX_EXTRAS) {
    room.say(`A resource holds ${MAX_EXTRAS} things. Remove some first.`);
    return;
  }
  set([...all, ...made.map(asTall)]);
  pick(new Set(made.map(({ id }) => id)));
  room.say(said);
}

function middleOf(
  controls: CanvasControls | null,
  sheet: { readonly width: number; readonly height: number },
): { readonly page: number; readonly at: PagePoint } {
  return controls?.middle() ?? { page: 0, at: [sheet.width / 2, sheet.height / 2] };
}
