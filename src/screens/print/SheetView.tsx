import { useEffect, useRef, useState } from 'preact/hooks';
import type { Pictures } from '../../paint/paths';
import type { Scene } from '../../scene/nodes';
import { ScenePicture } from '../parts/ScenePicture';

interface SheetViewProps {
  readonly scene: Scene;
  readonly pictures: Pictures;
  readonly place: string;
  readonly about: string;
}

/** How far off a page is drawn before it is scrolled to. */
const NEAR = '800px';

/** One page on white paper. Far away it is only its outline, so that sixty pages cost no more than three. */
export function SheetView({ scene, pictures, place, about }: SheetViewProps) {
  const figure = useRef<HTMLElement>(null);
  const [near, setNear] = useState(false);
  useEffect(() => {
    const sheet = figure.current;
    if (!sheet) return;
    const watch = new IntersectionObserver((seen) => setNear(seen.at(-1)?.isIntersecting ?? false), {
      root: sheet.parentElement,
      rootMargin: NEAR,
    });
    watch.observe(sheet);
    return () => watch.disconnect();
  }, []);
  return (
    <figure class="print-sheet" ref={figure} style={{ '--mm': scene.width }}>
      <div class="print-paper" style={{ aspectRatio: `${scene.width} / ${scene.height}` }}>
        {near && <ScenePicture scene={scene} pictures={pictures} title={`${place}: ${about}`} />}
      </div>
      <figcaption>
        <strong>{place}</strong> {about}
      </figcaption>
    </figure>
  );
}
