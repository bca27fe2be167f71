import { useMemo, useRef, useState } from 'preact/hooks';
import type { PagePoint } from '../../base/turn';
import { composeExtras, fittedHeight, pageOf } from '../../kinds/extras';
import { aligned, distributed, type Side } from '../../model/extraAlign';
import { shifted } from '../../model/extraPlaces';
import {
  changed,
  copies,
  grouped,
  NONE_PICKED,
  type OrderStep,
  type Picked,
  removed,
  reordered,
  toggled,
  withGroups,
} from '../../model/extraSets';
import { type Extra, type ExtraId, type ExtraStroke, MAX_EXTRAS } from '../../model/extras';
import { drawingOf, FIRST_STROKE, freeSpot, type NewExtra, newExtra, withStroke } from '../../model/newExtra';
import { pageSize } from '../../model/page';
import { copiedExtras, copyExtras } from './clipboard';
import type { EditorProps } from './editorProps';
import type { CanvasExtras } from './extraHands';
import type { CanvasControls } from './PageCanvas';

/** A copy lies this far from what it was made of, mm. */
const COPY_BESIDE = 8;
const PEN: ExtraStroke = { ...FIRST_STROKE, width: 1.5 };

export interface ExtrasRoom {
  readonly pages: number;
  readonly controls: { readonly current: CanvasControls | null };
  readonly say: (said: string) => void;
  /** Lets go of the chosen card. */
  readonly dropCard: () => void;
  readonly showPanel: () => void;
  readonly focusOn: (selector: string) => void;
}

export type ExtrasWork = ReturnType<typeof useExtras>;

/** Which extras are picked, and everything that can be done to them. */
export function useExtras(props: EditorProps, room: ExtrasRoom) {
  const { workshop, resource, onChange, onSettle } = props;
  const { look } = resource;
  const all = resource.extras;
  const [chosen, setPicked] = useState<Picked>(NONE_PICKED);
  const [several, setSeveral] = useState(false);
  const [pen, setPen] = useState<ExtraStroke | null>(null);
  const [wordsWanted, setWordsWanted] = useState(0);
  const drawn = useRef<ExtraId | null>(null);
  const list = all.filter(({ id }) => chosen.has(id));
  const picked: Picked = useMemo(
    () => new Set(list.map(({ id }) => id)),
    [list.map(({ id }) => id).join(' ')],
  );
  const fit = (extra: Extra) => fittedHeight(extra, look, workshop.fonts);
  const set = (extras: readonly Extra[], mark?: string) => onChange({ ...resource, extras }, mark);
  const pick = (ids: Picked) => {
    onSettle();
    setPicked(ids);
    if (ids.size > 0) {
      room.dropCard();
      room.showPanel();
    }
  };
  const put = (made: readonly Extra[], said: string) => {
    if (all.length + made.length > MAX_EXTRAS) {
      room.say(`A page set holds ${MAX_EXTRAS} things. Remove some first.`);
      return;
    }
    set([...all, ...made.map(fit)]);
    pick(new Set(made.map(({ id }) => id)));
    room.say(said);
  };
  const pageCount = room.pages;
  const edits = {
    change: (change: (extra: Extra) => Extra, mark?: string) =>
      set(
        changed(all, picked, (extra) => fit(change(extra))),
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
    remove: () => {
      const left = removed(all, picked);
      if (left.length === all.length) return room.say('It is locked. Unlock it first.');
      set(left);
      setPicked(NONE_PICKED);
      room.focusOn('.add-to-page');
      room.say('Removed. Undo brings it back.');
    },
    duplicate: () => put(copies(list, { makeId: workshop.makeId, by: COPY_BESIDE }), 'Duplicated'),
    copy: () => {
      copyExtras(list);
      room.say('Copied. Paste puts it on this page or another.');
    },
    cut: () => {
      copyExtras(list.filter(({ locked }) => !locked));
      set(removed(all, picked));
      setPicked(NONE_PICKED);
      room.say('Cut. Paste puts it on this page or another.');
    },
    canPaste: () => copiedExtras().length > 0,
    paste: () => {
      const clip = copiedExtras();
      if (clip.length === 0) return room.say('Nothing has been copied.');
      const page = room.controls.current?.middle().page ?? 0;
      const onSame = clip.some(({ id, page: on }) => on === page && all.some((extra) => extra.id === id));
      put(copies(clip, { makeId: workshop.makeId, by: onSame ? COPY_BESIDE : 0, page }), 'Pasted');
    },
    add: (wish: NewExtra) => {
      const { page, at } = middleOf(room.controls.current, pageSize(resource.page));
      const already = all.filter((extra) => pageOf(extra, pageCount) === page).length;
      const where = {
        id: workshop.makeId(),
        page,
        about: freeSpot(at, already),
        sheet: pageSize(resource.page),
      };
      put([newExtra(wish, where)], 'Added to the page. Arrow keys move it.');
      if (wish.type === 'text') setWordsWanted((count) => count + 1);
    },
  };
  const canvas: CanvasExtras = {
    all,
    picked,
    several,
    pen,
    pageOf: (extra) => pageOf(extra, pageCount),
    draw: (extras) => composeExtras(extras.map(fit), look, workshop.fonts),
    onPick: (id, adds) => pick(adds ? toggled(all, picked, id) : withGroups(all, [id])),
    onPickMany: (ids, adds) => pick(new Set([...(adds ? picked : []), ...withGroups(all, ids)])),
    onMoved: (moved) => set(all.map((extra) => fit(moved.find(({ id }) => id === extra.id) ?? extra))),
    onStroke: (points, page) => drawStroke(points, page),
    onEdit: (id) => {
      pick(withGroups(all, [id]));
      setWordsWanted((count) => count + 1);
    },
  };
  const drawStroke = (points: readonly PagePoint[], page: number) => {
    if (!pen) return;
    const open = all.find((extra) => extra.id === drawn.current && extra.page === page);
    if (open) return set(all.map((extra) => (extra === open ? withStroke(open, points, pen) : extra)));
    drawn.current = workshop.makeId();
    set([...all, drawingOf(points, pen, { id: drawn.current, page })]);
  };
  return {
    ...edits,
    all,
    list,
    picked,
    canvas,
    several,
    setSeveral,
    pen,
    setPen,
    wordsWanted,
    clear: () => setPicked(NONE_PICKED),
    startDrawing: () => {
      drawn.current = null;
      setPicked(NONE_PICKED);
      setPen(PEN);
      room.say('Draw on the page. Done ends it.');
    },
    stopDrawing: () => {
      setPen(null);
      if (drawn.current !== null) pick(new Set([drawn.current]));
    },
  };
}

function middleOf(
  controls: CanvasControls | null,
  sheet: { readonly width: number; readonly height: number },
): { readonly page: number; readonly at: PagePoint } {
  return controls?.middle() ?? { page: 0, at: [sheet.width / 2, sheet.height / 2] };
}
