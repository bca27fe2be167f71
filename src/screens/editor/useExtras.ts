import { useMemo, useRef, useState } from 'preact/hooks';
import { composeExtras, fittedHeight, pageOf } from '../../kinds/extras';
import { NONE_PICKED, type Picked, toggled, withGroups } from '../../model/extraSets';
import type { Extra, ExtraId, ExtraStroke } from '../../model/extras';
import { drawingOf, FIRST_STROKE, withStroke } from '../../model/newExtra';
import type { EditorProps } from './editorProps';
import { changesOf, comingAndGoing, type ExtrasAtHand, type ExtrasRoom } from './extraEdits';
import type { CanvasExtras } from './extraHands';

const PEN: ExtraStroke = { ...FIRST_STROKE, width: 1.5 };

export type ExtrasWork = ReturnType<typeof useExtras>;

/** Which extras are picked, and everything that can be done to them. */
export function useExtras(props: EditorProps, room: ExtrasRoom) {
  const { resource, onChange } = props;
  const all = resource.extras;
  const [chosen, setPicked] = useState<Picked>(NONE_PICKED);
  const [several, setSeveral] = useState(false);
  const [wordsWanted, setWordsWanted] = useState(0);
  const list = all.filter(({ id }) => chosen.has(id));
  const ids = list.map(({ id }) => id);
  const picked: Picked = useMemo(() => new Set(ids), [ids.join(' ')]);
  const hand: ExtrasAtHand = {
    props,
    room,
    all,
    list,
    picked,
    asTall: (extra) => fittedHeight(extra, resource.look, props.workshop.fonts),
    set: (extras, mark) => onChange({ ...resource, extras }, mark),
    pick: (next) => {
      props.onSettle();
      setPicked(next);
      if (next.size === 0) return;
      room.dropCard();
      room.showPanel();
    },
    wantWords: () => setWordsWanted((count) => count + 1),
  };
  const pens = usePen(hand);
  return {
    ...changesOf(hand),
    ...comingAndGoing(hand),
    ...pens,
    all,
    list,
    picked,
    several,
    setSeveral,
    wordsWanted,
    clear: () => setPicked(NONE_PICKED),
    canvas: { ...canvasOf(hand), several, pen: pens.pen, onStroke: pens.stroke } satisfies CanvasExtras,
  };
}

/** The extras as the canvas needs to know them. */
function canvasOf(hand: ExtrasAtHand): Omit<CanvasExtras, 'several' | 'pen' | 'onStroke'> {
  const { props, room, all, picked, asTall, set, pick, wantWords } = hand;
  const { look } = props.resource;
  return {
    all,
    picked,
    pageOf: (extra) => pageOf(extra, room.pages),
    draw: (extras) => composeExtras(extras.map(asTall), look, props.workshop.fonts),
    onPick: (id, adds) => pick(adds ? toggled(all, picked, id) : withGroups(all, [id])),
    onPickMany: (ids, adds) => pick(new Set([...(adds ? picked : []), ...withGroups(all, ids)])),
    onMoved: (moved) => {
      const byId = new Map(moved.map((extra) => [extra.id, extra]));
      set(all.map((extra) => asTall(byId.get(extra.id) ?? extra)));
    },
    onEdit: (id) => {
      pick(withGroups(all, [id]));
      wantWords();
    },
  };
}

/** A pen that draws on the page: what it draws until it is laid down is one drawing. */
function usePen({ props, room, all, set, pick }: ExtrasAtHand) {
  const [pen, setPen] = useState<ExtraStroke | null>(null);
  const drawn = useRef<ExtraId | null>(null);
  const stroke: CanvasExtras['onStroke'] = (points, page) => {
    if (!pen) return;
    const open = all.find((extra) => extra.id === drawn.current && extra.page === page);
    if (open) {
      set(all.map((extra): Extra => (extra === open ? withStroke(open, points, pen) : extra)));
      return;
    }
    drawn.current = props.workshop.makeId();
    set([...all, drawingOf(points, pen, { id: drawn.current, page })]);
  };
  return {
    pen,
    setPen,
    stroke,
    startDrawing: () => {
      drawn.current = null;
      pick(NONE_PICKED);
      setPen(PEN);
      room.say('Draw on the page. Done ends it.');
    },
    stopDrawing: () => {
      setPen(null);
      if (drawn.current !== null) pick(new Set([drawn.current]));
    },
  };
}
