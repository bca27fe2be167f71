import type { ComponentChildren } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import { takeTurns } from './takeTurns';

interface NearViewProps {
  readonly class: string;
  readonly children: () => ComponentChildren;
}

/** How far outside the window something is made ready. */
const AHEAD = '300px';

/** Makes its content only when it comes near the window: a thousand boards must not all be painted at once. */
export function NearView({ class: name, children }: NearViewProps) {
  const place = useRef<HTMLDivElement>(null);
  const [near, setNear] = useState(false);
  useEffect(() => {
    if (near || !place.current) return;
    let callOff: (() => void) | null = null;
    const watch = new IntersectionObserver(
      ([entry]) => {
        if (!entry?.isIntersecting) return;
        watch.disconnect();
        callOff = takeTurns(() => setNear(true));
      },
      { rootMargin: AHEAD },
    );
    watch.observe(place.current);
    return () => {
      watch.disconnect();
      callOff?.();
    };
  }, [near]);
  return (
    <div ref={place} class={name} aria-hidden="true">
      {near && children()}
    </div>
  );
}
