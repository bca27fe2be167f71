import { useEffect, useId, useRef, useState } from 'preact/hooks';

interface TypedFieldProps {
  readonly name: string;
  readonly hint: string;
  readonly example: string;
  readonly rows: number;
  /** The text as the board has it. */
  readonly text: string;
  /** When the board follows the hand: within the frame, or once the letters themselves are on the screen. */
  readonly follows: 'at-once' | 'after-paint';
  /** Told when somebody comes to type, with the text they find. */
  readonly onFocus?: (text: string) => void;
  readonly onType: (text: string) => void;
  readonly onLeave: () => void;
}

/** A text that becomes a board. While somebody types, their own text stays as they typed it. */
export function TypedField({ name, hint, example, rows, text, follows, ...told }: TypedFieldProps) {
  const id = useId();
  const [typed, setTyped] = useState<string | null>(null);
  const { soon, now } = useFollowing(told.onType, follows);
  return (
    <div class="field">
      <label class="name" for={id}>
        {name}
      </label>
      <textarea
        id={id}
        class="input list"
        rows={rows}
        value={typed ?? text}
        placeholder={example}
        aria-describedby={`${id}-hint`}
        onFocus={() => {
          setTyped(text);
          told.onFocus?.(text);
        }}
        onInput={(event) => {
          setTyped(event.currentTarget.value);
          soon(event.currentTarget.value);
        }}
        onKeyDown={(event) => {
          if (!isStepKey(event)) return;
          now();
          setTyped(null);
        }}
        onBlur={() => {
          now();
          setTyped(null);
          told.onLeave();
        }}
      />
      <span class="hint" id={`${id}-hint`}>
        {hint}
      </span>
    </div>
  );
}

/** Undo and redo go by the board's steps, so from there on the field shows what the board has. */
function isStepKey(event: KeyboardEvent): boolean {
  return (event.ctrlKey || event.metaKey) && /^[zy]$/iu.test(event.key);
}

/** Between one letter and the next of a quick hand, ms: a long text is laid out in the pause after a word, not within it. */
const PAUSE = { least: 120, most: 500 };
/** A device that takes long to follow waits for a longer pause, so that the next letter does not wait for it. */
const PAUSE_OF_COST = 3;

/** A long paste may come as a thousand small inputs: the board follows the last one of each frame, or of each pause. */
function useFollowing(tell: (text: string) => void, follows: TypedFieldProps['follows']) {
  const waiting = useRef<{ readonly text: string; readonly cancel: () => void } | null>(null);
  const latest = useRef(tell);
  latest.current = tell;
  const pause = useRef<number>(PAUSE.least);
  const now = () => {
    const { current } = waiting;
    if (!current) return;
    current.cancel();
    waiting.current = null;
    const start = performance.now();
    latest.current(current.text);
    afterPaint(() => {
      const cost = performance.now() - start;
      pause.current = Math.max(PAUSE.least, Math.min(PAUSE.most, cost * PAUSE_OF_COST));
    });
  };
  useEffect(() => now, []);
  const soon = (text: string) => {
    waiting.current?.cancel();
    waiting.current = { text, cancel: follows === 'at-once' ? inFrame(now) : inPause(now, pause.current) };
  };
  return { soon, now };
}

function inFrame(act: () => void): () => void {
  const frame = requestAnimationFrame(act);
  return () => cancelAnimationFrame(frame);
}

function inPause(act: () => void, pause: number): () => void {
  const timer = setTimeout(act, pause);
  return () => clearTimeout(timer);
}

function afterPaint(act: () => void): void {
  requestAnimationFrame(() => setTimeout(act));
}
