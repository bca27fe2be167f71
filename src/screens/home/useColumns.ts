import type { RefObject } from 'preact';
import { useLayoutEffect, useRef, useState } from 'preact/hooks';

/** Sizes as in home.css, CSS px. */
const NARROWEST = 168;
const GAP = 14;

/** How many tiles stand in one row of the list that the ref is put on. */
export function useColumns(): {
  readonly list: RefObject<HTMLUListElement | null>;
  readonly columns: number;
} {
  const list = useRef<HTMLUListElement>(null);
  const [columns, setColumns] = useState(4);
  useLayoutEffect(() => {
    const { current } = list;
    if (!current) return;
    const measure = () =>
      setColumns(Math.max(2, Math.floor((current.clientWidth + GAP) / (NARROWEST + GAP))));
    const watch = new ResizeObserver(measure);
    measure();
    watch.observe(current);
    return () => watch.disconnect();
  }, []);
  return { list, columns };
}
