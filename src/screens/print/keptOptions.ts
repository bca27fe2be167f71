import { DEFAULT_OPTIONS, type PrintOptions, parseOptions } from '../../print/options';

const KEY = 'cuecraft.print';

/** How this device printed last. A browser that keeps nothing gets the usual options. */
export function recallOptions(): PrintOptions {
  try {
    return parseOptions(JSON.parse(localStorage.getItem(KEY) ?? 'null'));
  } catch (error) {
    if (error instanceof SyntaxError || error instanceof DOMException) return DEFAULT_OPTIONS;
    throw error;
  }
}

/** Best kept, but no loss where the device refuses. */
export function keepOptions(options: PrintOptions): boolean {
  try {
    localStorage.setItem(KEY, JSON.stringify(options));
    return true;
  } catch (error) {
    if (error instanceof DOMException) return false;
    throw error;
  }
}
