import { useState } from 'preact/hooks';
import type { PrintOptions } from '../../print/options';
import { keepOptions, recallOptions } from './keptOptions';

/** How this device printed last, and the way to change it, which is remembered. */
export function useKeptOptions(): readonly [PrintOptions, (options: PrintOptions) => void] {
  const [options, setOptions] = useState(recallOptions);
  const change = (next: PrintOptions) => {
    setOptions(next);
    keepOptions(next);
  };
  return [options, change];
}
