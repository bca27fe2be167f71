import { useEffect, useId, useRef, useState } from 'preact/hooks';
import { parseDay } from '../../words/parseDay';

const HINT = 'One activity a line. Paste works too.';
const EXAMPLE = '9:00 Register\nPhonics\nSnack';

interface ListFieldProps {
  /** The list as the board has it. */
  readonly text: string;
  /** Lines there was no room for. */
  readonly leftOut: number;
  readonly onType: (text: string) => void;
  readonly onLeave: () => void;
}

/** One activity a line. While somebody types, their own text stays as they typed it. */
export function ListField({ text, leftOut, onType, onLeave }: ListFieldProps) {
  const id = useId();
  const [typed, setTyped] = useState<string | null>(null);
  const { soon, now } = useOncePerFrame(onType);
  return (
    <div class="field">
      <label class="name" for={id}>
        Type the list
      </label>
      <textarea
        id={id}
        class="input list"
        rows={7}
        value={typed ?? text}
        placeholder={EXAMPLE}
        aria-describedby={`${id}-hint`}
        onFocus={() => {
          setTyped(text);
          readAhead(text);
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
          onLeave();
        }}
      />
      <span class="hint" id={`${id}-hint`}>
        {leftOut === 0 ? HINT : `${leftOut} more did not fit. Put them on a second board.`}
      </span>
    </div>
  );
}

/** The first reading of a list is by far the slowest, so one is done while the hand is still on its way to the keys. */
function readAhead(text: string): void {
  setTimeout(() => parseDay(text === '' ? EXAMPLE : text));
}

/** Undo and redo go by the board's steps, so from there on the list shows what the board has. */
function isStepKey(event: KeyboardEvent): boolean {
  return (event.ctrlKey || event.metaKey) && /^[zy]$/iu.test(event.key);
}

/** A long paste may come as a thousand small inputs: the board follows the last one of each frame. */
function useOncePerFrame(tell: (text: string) => void) {
  const waiting = useRef<{ readonly text: string; readonly frame: number } | null>(null);
  const latest = useRef(tell);
  latest.current = tell;
  const now = () => {
    const { current } = waiting;
    if (!current) return;
    cancelAnimationFrame(current.frame);
    waiting.current = null;
    latest.current(current.text);
  };
  useEffect(() => now, []);
  const soon = (text: string) => {
    if (waiting.current) cancelAnimationFrame(waiting.current.frame);
    waiting.current = { text, frame: requestAnimationFrame(now) };
  };
  return { soon, now };
}
