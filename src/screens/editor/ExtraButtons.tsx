import type { Extra, ExtraId } from '../../model/extras';

/** What keys do to extras. */
export interface ExtraKeys {
  readonly picked: ReadonlySet<ExtraId>;
  readonly onPick: (id: ExtraId, adds: boolean) => void;
  readonly onEdit: (id: ExtraId) => void;
  readonly onNudge: (dx: number, dy: number) => void;
}

interface ExtraButtonsProps extends ExtraKeys {
  /** In the order they are painted, each with its name and how far down its page lies, mm. */
  readonly extras: readonly { readonly extra: Extra; readonly name: string; readonly y: number }[];
  readonly scale: number;
  /** Moved by a hand at this moment: their rings would stay behind. */
  readonly inHand: ReadonlySet<ExtraId>;
}

const HELP =
  'Enter picks it, with Shift it is added to what is picked. Then arrow keys move it by 1 mm, with Shift by 10. Enter again goes on to its panel. Delete removes it.';
const NUDGE = 1;
const FAR_NUDGE = 10;
const WAYS: Readonly<Record<string, readonly [number, number]>> = {
  ArrowLeft: [-1, 0],
  ArrowRight: [1, 0],
  ArrowUp: [0, -1],
  ArrowDown: [0, 1],
};

/** A button over every extra, as over every card: a name, a focus, a ring. Hands reach through to the page's gestures. */
export function ExtraButtons(props: ExtraButtonsProps) {
  const { extras, scale, picked, inHand, onPick, onEdit } = props;
  return (
    <>
      <p class="unseen" id="extra-keys">
        {HELP}
      </p>
      {extras.map(({ extra, name, y }, at) => (
        <button
          key={extra.id}
          data-extra={extra.id}
          type="button"
          class={`extra-button ${inHand.has(extra.id) ? 'in-a-hand' : ''}`}
          style={placed(extra, y, scale)}
          aria-label={extra.locked ? `${name}, locked` : name}
          aria-pressed={picked.has(extra.id)}
          aria-describedby="extra-keys"
          onClick={(event) => {
            // A hand's tap has been heard by the page's gestures already.
            if (event.detail !== 0) return;
            if (picked.has(extra.id) && !event.shiftKey) onEdit(extra.id);
            else onPick(extra.id, event.shiftKey);
          }}
          onKeyDown={(event) => pressKey(event, at, extra, props)}
        />
      ))}
    </>
  );
}

function placed({ x, y, width, height, turn }: Extra, pageY: number, scale: number) {
  return {
    left: `${x * scale}px`,
    top: `${(y + pageY) * scale}px`,
    width: `${width * scale}px`,
    height: `${height * scale}px`,
    transform: turn === 0 ? '' : `rotate(${turn}deg)`,
  };
}

function pressKey(
  event: KeyboardEvent & { currentTarget: HTMLElement },
  at: number,
  extra: Extra,
  { picked, onNudge }: ExtraButtonsProps,
): void {
  const way = WAYS[event.key];
  if (!way || event.ctrlKey || event.metaKey || event.altKey) return;
  event.preventDefault();
  if (picked.has(extra.id)) {
    const far = event.shiftKey ? FAR_NUDGE : NUDGE;
    onNudge(way[0] * far, way[1] * far);
    return;
  }
  const buttons = event.currentTarget.parentElement?.querySelectorAll<HTMLElement>('.extra-button');
  buttons?.[at + way[0] + way[1]]?.focus();
}
