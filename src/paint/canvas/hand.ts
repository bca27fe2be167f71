import { makeBitmap, type Placed } from './bitmaps';

/** The card in somebody's hand: an element of its own, which the browser moves without drawing anything again. */
export interface Hand {
  /** px from where the card lies. */
  readonly moveBy: (dx: number, dy: number) => void;
  readonly letGo: () => void;
}

export interface Taken extends Placed {
  /** Device pixels per mm. */
  readonly sharpness: number;
  /** CSS px per mm, and where the world lies in the host, px. */
  readonly scale: number;
  readonly x: number;
  readonly shift: number;
}

/** Puts a picture of the card on top of `host`; its class `in-hand` gives it its shadow. */
export function takeInHand(host: HTMLElement, taken: Taken): Hand {
  const bitmap = makeBitmap(taken);
  if (!bitmap) return { moveBy: () => undefined, letGo: () => undefined };
  const { canvas } = bitmap;
  canvas.className = 'in-hand';
  canvas.setAttribute('aria-hidden', 'true');
  Object.assign(canvas.style, {
    left: `${taken.x + bitmap.x * taken.scale}px`,
    top: `${taken.shift + bitmap.y * taken.scale}px`,
    width: `${bitmap.width * taken.scale}px`,
    height: `${bitmap.height * taken.scale}px`,
  });
  host.append(canvas);
  return {
    moveBy: (dx, dy) => {
      canvas.style.transform = `translate(${dx}px, ${dy}px)`;
    },
    letGo: () => canvas.remove(),
  };
}
