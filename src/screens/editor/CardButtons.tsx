import type { ReadonlySignal } from '@preact/signals';
import type { ComponentChildren } from 'preact';
import { useMemo, useRef } from 'preact/hooks';
import type { Box, PlacedPage, Slot, SlotId } from '../../scene/nodes';
import type { DropPlace } from './places';
import type { View } from './view';

/** What keys do to a card. */
export interface CardKeys {
  readonly selected: SlotId | null;
  readonly onSelect: (id: SlotId) => void;
  readonly onEditWords: (id: SlotId) => void;
  /** Moves a card by places in reading order. */
  readonly onShift: (id: SlotId, by: number) => void;
  readonly onRemove: (id: SlotId) => void;
}

interface CardButtonsProps extends CardKeys {
  readonly pages: readonly PlacedPage[];
  readonly view: View;
  readonly drop: ReadonlySignal<DropPlace | null>;
  readonly target: SlotId | null;
  /** What lies over the cards. */
  readonly children: ComponentChildren;
}

const HELP =
  'Enter chooses the card, Enter again edits its words. Arrow keys go from card to card. Alt with an arrow moves the card. Delete removes it.';

/**
 * A button over every card drawn on the canvas: its name for a screen reader, its focus for the keyboard, its ring for
 * the selection. Hands reach through to the page's gestures, so a tap on a button and on the canvas are one thing.
 */
export function CardButtons(props: CardButtonsProps) {
  const { pages, view, drop, selected, target } = props;
  const keys = useRef<CardKeys>(props);
  keys.current = props;
  const on = (slots: readonly Slot[], id: SlotId | null) =>
    slots.some((slot) => slot.id === id) ? id : null;
  return (
    <div class="overlay" style={{ transform: `translate(${view.x}px, ${view.y}px)` }}>
      <p class="unseen" id="card-keys">
        {HELP}
      </p>
      {pages.map(({ scene: { slots, width, height }, y }) => (
        <PageButtons
          key={y}
          slots={slots}
          place={{ x: 0, y, width, height }}
          scale={view.scale}
          selected={on(slots, selected)}
          target={on(slots, target)}
          keys={keys}
        />
      ))}
      {props.children}
      <DropBar drop={drop} scale={view.scale} />
    </div>
  );
}

interface PageButtonsProps {
  readonly slots: readonly Slot[];
  /** The page in the world, mm. */
  readonly place: Box;
  readonly scale: number;
  readonly selected: SlotId | null;
  readonly target: SlotId | null;
  readonly keys: { readonly current: CardKeys };
}

/** The buttons of one page. Of a long text typed into, pages whose words stay where they are have nothing to do. */
function PageButtons({ slots, place, scale, selected, target, keys }: PageButtonsProps) {
  const buttons = useMemo(
    () =>
      slots.map((slot) => (
        <button
          key={slot.id}
          data-slot={slot.id}
          type="button"
          class={`card-button ${target === slot.id ? 'target' : ''}`}
          style={placed(slot.box, scale)}
          aria-label={slot.name}
          aria-pressed={selected === slot.id}
          aria-describedby="card-keys"
          onClick={(event) => choose(event, slot.id, keys.current)}
          onKeyDown={(event) => pressKey(event, slot.id, keys.current)}
        />
      )),
    [slots, scale, selected, target],
  );
  return (
    <div class="page-buttons" style={placed(place, scale)}>
      {buttons}
    </div>
  );
}

/** Moves while a card is carried, so it alone follows where the card would go. */
function DropBar({
  drop,
  scale,
}: {
  readonly drop: ReadonlySignal<DropPlace | null>;
  readonly scale: number;
}) {
  const place = drop.value;
  if (!place) return null;
  const { x, y, width, height } = place.bar;
  const moved = `translate(${x * scale}px, ${y * scale}px)`;
  return (
    <div
      class="drop-bar"
      style={{ transform: moved, width: `${width * scale}px`, height: `${height * scale}px` }}
    />
  );
}

function placed(box: Box, scale: number) {
  return {
    left: `${box.x * scale}px`,
    top: `${box.y * scale}px`,
    width: `${box.width * scale}px`,
    height: `${box.height * scale}px`,
  };
}

/** A second Enter goes on to the words. A hand's tap has been heard by the page's gestures already. */
function choose(event: MouseEvent, id: SlotId, { selected, onSelect, onEditWords }: CardKeys): void {
  const byKey = event.detail === 0;
  if (byKey && selected === id) onEditWords(id);
  else onSelect(id);
}

const STEPS: Readonly<Record<string, number>> = { ArrowLeft: -1, ArrowUp: -1, ArrowRight: 1, ArrowDown: 1 };

function pressKey(
  event: KeyboardEvent & { currentTarget: HTMLElement },
  id: SlotId,
  { onRemove, onEditWords, onShift }: CardKeys,
): void {
  const step = STEPS[event.key];
  if (event.key === 'Delete' || event.key === 'Backspace') {
    event.preventDefault();
    onRemove(id);
  }
  if (event.key === 'F2') onEditWords(id);
  if (step === undefined) return;
  event.preventDefault();
  if (event.altKey) {
    onShift(id, step);
    return;
  }
  const overlay = event.currentTarget.closest('.overlay');
  const buttons = [...(overlay?.querySelectorAll<HTMLElement>('.card-button') ?? [])];
  buttons[buttons.indexOf(event.currentTarget) + step]?.focus();
}
