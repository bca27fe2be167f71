import { useEffect, useRef } from 'preact/hooks';
import type { ExtrasWork } from './useExtras';

/** Keys for what is picked, wherever the focus is but in a field: words typed there are the field's own. */
export function useExtraKeys(extras: ExtrasWork): void {
  const latest = useRef(extras);
  latest.current = extras;
  useEffect(() => {
    const press = (event: KeyboardEvent) => {
      if (event.defaultPrevented || isField(event.target) || document.querySelector('dialog[open]')) return;
      const act = actionFor(event, latest.current);
      if (!act) return;
      // A copy goes on to the system, where it takes the place of whatever was copied elsewhere before.
      if (!/^[cx]$/iu.test(event.key)) event.preventDefault();
      act();
    };
    const leave = new AbortController();
    const { signal } = leave;
    document.addEventListener('keydown', press, { signal });
    document.addEventListener('copy', (event) => tellSystem(event, latest.current), { signal });
    document.addEventListener('cut', (event) => tellSystem(event, latest.current), { signal });
    document.addEventListener('paste', (event) => pasteHere(event, latest.current), { signal });
    return () => leave.abort();
  }, []);
}

function actionFor(event: KeyboardEvent, extras: ExtrasWork): (() => void) | null {
  const any = extras.list.length > 0;
  const key = event.key.toLowerCase();
  if (event.ctrlKey || event.metaKey) {
    if (!any) return null;
    if (key === 'g') return event.shiftKey ? extras.ungroup : extras.group;
    if (key === ']') return () => extras.order(event.shiftKey ? 'front' : 'forward');
    if (key === '[') return () => extras.order(event.shiftKey ? 'bottom' : 'back');
    return { c: extras.copy, x: extras.cut, d: extras.duplicate }[key] ?? null;
  }
  if (key === 'escape') return extras.pen ? extras.stopDrawing : any ? extras.clear : null;
  return any && (key === 'delete' || key === 'backspace') ? extras.remove : null;
}

/** In the system's clipboard lie words, so that a photo copied there before is not what is pasted next. */
function tellSystem(event: ClipboardEvent, { canPaste }: ExtrasWork): void {
  if (isField(event.target) || !canPaste() || document.getSelection()?.toString()) return;
  event.clipboardData?.setData('text/plain', 'Copied in Cuecraft');
  event.preventDefault();
}

/** A photo that was copied elsewhere is none of ours. */
function pasteHere(event: ClipboardEvent, extras: ExtrasWork): void {
  const photo = Array.from(event.clipboardData?.files ?? []).some(({ type }) => type.startsWith('image/'));
  if (event.defaultPrevented || isField(event.target) || photo || !extras.canPaste()) return;
  if (document.querySelector('dialog[open]')) return;
  event.preventDefault();
  extras.paste();
}

function isField(target: EventTarget | null): boolean {
  return target instanceof HTMLElement && target.matches('input, textarea, select, [contenteditable]');
}
