import { useMemo, useRef, useState } from 'preact/hooks';
import type { CardId } from '../../model/card';
import type { SymbolEntry } from '../../symbols/symbol';
import { readDay } from '../../words/parseDay';
import type { Wanted } from './Drawer';
import type { EditorProps } from './editorProps';
import { cardEdits } from './edits';
import type { CanvasControls } from './PageCanvas';

/** Which side is up where the two sides are sheets. */
export type Sheet = 'none' | 'pictures' | 'panel';

export type Work = ReturnType<typeof useWork>;

/** What the hands in the editor are at, and everything they can do. */
export function useWork(props: EditorProps) {
  const { workshop, kind, resource, onSettle } = props;
  const [selected, setSelected] = useState<CardId | null>(null);
  const [wordsWanted, setWordsWanted] = useState(0);
  const [wanted, lookFor] = useState<Wanted | null>(null);
  const [target, setTarget] = useState<CardId | null>(null);
  const [sheet, setSheet] = useState<Sheet>('none');
  const [said, setSaid] = useState('');
  const [leftOut, setLeftOut] = useState({ lines: 0, words: 0 });
  const controls = useRef<CanvasControls | null>(null);
  const root = useRef<HTMLDivElement>(null);
  const edits = cardEdits(kind, resource, workshop);
  const scenes = useMemo(() => workshop.pagesOf(resource), [resource, workshop]);
  const select = (id: CardId | null) => {
    onSettle();
    setSelected(id);
    if (id !== selected) setSheet(id === null ? 'none' : 'panel');
  };
  const hands = { edits, select, setSelected, setWordsWanted, setSaid, setLeftOut, selected, root };
  return {
    edits,
    scenes,
    card: edits.card(selected),
    wordsWanted,
    wanted,
    lookFor,
    target,
    sheet,
    setSheet,
    said,
    say: setSaid,
    /** Lets go of the chosen card, as when something else is picked. */
    dropCard: () => setSelected(null),
    leftOut,
    controls,
    root,
    select,
    /** A picture held over the window, px, lights up the card under it. */
    hold: (at: Point | null) => setTarget(at ? slotUnder(controls.current, at) : null),
    dropPicture: (entry: SymbolEntry, at: Point) =>
      choosePicture(props, hands, entry, slotUnder(controls.current, at)),
    choosePicture: (entry: Chosen) => choosePicture(props, hands, entry, selected),
    focusOn: (selector: string) => focusSoon(root, selector),
    ...cardHands(props, hands),
  };
}

/** A picture, and what it is called. */
type Chosen = Pick<SymbolEntry, 'id' | 'name'>;

interface Point {
  readonly x: number;
  readonly y: number;
}

/** Lines of the list and words of the text that there was no room for. */
interface LeftOut {
  readonly lines: number;
  readonly words: number;
}

interface Hands {
  readonly edits: ReturnType<typeof cardEdits>;
  readonly select: (id: CardId | null) => void;
  readonly setSelected: (id: CardId | null) => void;
  readonly setWordsWanted: (count: (before: number) => number) => void;
  readonly setSaid: (said: string) => void;
  readonly setLeftOut: (change: (before: LeftOut) => LeftOut) => void;
  readonly selected: CardId | null;
  readonly root: { readonly current: HTMLElement | null };
}

function wordCount(text: string): number {
  return text.split(/\s+/u).filter((word) => word !== '').length;
}

function slotUnder(controls: CanvasControls | null, at: Point): CardId | null {
  return controls?.slotAt(at.x, at.y) ?? null;
}

function slotSelector(id: CardId): string {
  return `[data-slot="${CSS.escape(id)}"]`;
}

function focusSoon(root: Hands['root'], selector: string): void {
  requestAnimationFrame(() => root.current?.querySelector<HTMLElement>(selector)?.focus());
}

/** What can be done to a card, each with the words a screen reader says of it. */
function cardHands({ workshop, kind, resource, onChange }: EditorProps, hands: Hands) {
  const { edits, select, setSelected, setWordsWanted, setSaid, setLeftOut, selected, root } = hands;
  const editWords = (id: CardId) => {
    select(id);
    setWordsWanted((count) => count + 1);
  };
  return {
    editWords,
    addCard: () => {
      const added = edits.add('', null, selected);
      onChange(added.resource);
      editWords(added.id);
      setSaid('Card added. Type its words.');
    },
    duplicate: (id: CardId) => {
      const copy = edits.duplicate(id);
      onChange(copy.resource);
      setSelected(copy.id);
      setSaid('Card duplicated');
    },
    remove: (id: CardId) => {
      const at = edits.cards.findIndex((card) => card.id === id);
      const next = edits.cards[at + 1] ?? edits.cards[at - 1];
      onChange(edits.remove(id));
      if (selected === id) select(null);
      focusSoon(root, next ? slotSelector(next.id) : '.canvas-bar .button');
      setSaid(`Removed ${edits.card(id)?.label ?? 'card'}. Undo brings it back.`);
    },
    shift: (id: CardId, by: number) => {
      const count = edits.cards.length;
      const place = edits.cards.findIndex((card) => card.id === id) + by;
      onChange(edits.shift(id, by));
      setSaid(`Moved to place ${Math.max(0, Math.min(count - 1, place)) + 1} of ${count}`);
      if (root.current?.querySelector('.card-button:focus')) focusSoon(root, slotSelector(id));
    },
    moveTo: (id: CardId, to: number) => {
      onChange(edits.moveTo(id, to));
      setSaid(`Moved to place ${to + 1} of ${edits.cards.length}`);
    },
    typeList: (text: string) => {
      const { lines, leftOut } = readDay(text);
      setLeftOut((before) => ({ ...before, lines: leftOut }));
      onChange(edits.setContent(kind.fromLines(resource.content, lines, workshop.reader)), 'list');
    },
    typeProse: (text: string) => {
      if (!kind.prose) return;
      const next = kind.prose.withText(resource.content, text, workshop.reader);
      const left = Math.max(0, wordCount(text) - wordCount(kind.prose.textOf(next)));
      setLeftOut((before) => ({ ...before, words: left }));
      onChange(edits.setContent(next), 'prose');
    },
  };
}

/** On a card, the picture goes there; with none chosen it comes as a card of its own. */
function choosePicture(props: EditorProps, hands: Hands, entry: Chosen, on: CardId | null): void {
  const { workshop, kind, kept, onChange } = props;
  const { edits, setSaid } = hands;
  const picture = { type: 'symbol', symbolId: entry.id } as const;
  kept.onUsed(entry.id);
  if (on === null) {
    onChange(edits.add(entry.name, picture, null).resource);
    setSaid(`Added ${entry.name}`);
    return;
  }
  const wordless = edits.card(on)?.label === '';
  const worded = wordless ? cardEdits(kind, edits.setWords(on, entry.name), workshop) : edits;
  onChange(worded.setPicture(on, picture));
  setSaid(`Picture of ${entry.name} chosen`);
}
