import { useEffect, useState } from 'preact/hooks';

/** Longer texts take longer to lay out, so the board waits for a pause in the typing of them. */
const LONG_TEXT = 2000;
const PAUSE_MS = 200;

/** The text, after the letter just typed has been painted: the board may take a moment, the keyboard never. */
export function useSettled(text: string): string {
  const [settled, setSettled] = useState(text);
  useEffect(() => {
    if (text === settled) return;
    const wait = text.length > LONG_TEXT ? PAUSE_MS : 0;
    let frame = 0;
    const timer = setTimeout(() => {
      frame = requestAnimationFrame(() => setSettled(text));
    }, wait);
    return () => {
      clearTimeout(timer);
      cancelAnimationFrame(frame);
    };
  }, [text, settled]);
  return settled;
}
