import type { EXTRA_SHAPES } from '../../model/extras';
import { OUTLINES } from '../../scene/outlines';

const BOX = { x: 4, y: 5, width: 24, height: 22 };

/** A shape as it comes out, small. */
export function ShapeIcon({ shape }: { readonly shape: (typeof EXTRA_SHAPES)[number] | 'line' | 'arrow' }) {
  return (
    <svg width="32" height="32" viewBox="0 0 32 32" aria-hidden="true">
      <g fill="none" stroke="currentColor" stroke-width="2" stroke-linejoin="round" stroke-linecap="round">
        {drawn(shape)}
      </g>
    </svg>
  );
}

function drawn(shape: Parameters<typeof ShapeIcon>[0]['shape']) {
  switch (shape) {
    case 'rectangle':
      return <rect {...BOX} />;
    case 'rounded':
      return <rect {...BOX} rx="6" />;
    case 'ellipse':
      return <ellipse cx="16" cy="16" rx="12" ry="11" />;
    case 'line':
      return <path d="M5 25L27 7" />;
    case 'arrow':
      return <path d="M5 25L27 7M17 7h10v10" />;
    default:
      return <path d={OUTLINES[shape](BOX)} />;
  }
}
