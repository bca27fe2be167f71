const KEY = 'cuecraft.typing-today';

/** What was typed on the home screen, kept for this tab: a reload or a tab that was killed must not lose it. */
export function keptText(): string {
  try {
    return sessionStorage.getItem(KEY) ?? '';
  } catch (error) {
    if (error instanceof DOMException) return '';
    throw error;
  }
}

/** A browser may refuse to keep it; typing goes on all the same. */
export function keepText(text: string): void {
  try {
    if (text === '') sessionStorage.removeItem(KEY);
    else sessionStorage.setItem(KEY, text);
  } catch (error) {
    if (!(error instanceof DOMException)) throw error;
  }
}
