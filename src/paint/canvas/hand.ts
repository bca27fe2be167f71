import Konva from 'konva/lib/Core.js';
import { Shape } from 'konva/lib/Shape.js';
import { drawBitmap, makeBitmap, type Placed } from './bitmaps';

/** The card in somebody's hand, on a layer of its own above all: only this is redrawn while it moves. */
export interface Hand {
  /** mm from where the card lies. */
  readonly moveBy: (dx: number, dy: number) => void;
  readonly letGo: () => void;
}

const LIFTED = 0.92;

/** `sharpness` is device pixels per mm. */
export function takeInHand(stage: Konva.Stage, taken: Placed & { readonly sharpness: number }): Hand {
  const layer = new Konva.Layer({ listening: false });
  const bitmap = makeBitmap(taken);
  const card = new Shape({
    opacity: LIFTED,
    sceneFunc: (context) => {
      if (bitmap) drawBitmap(context._context, bitmap);
    },
  });
  layer.add(card);
  stage.add(layer);
  return {
    moveBy: (dx, dy) => {
      card.position({ x: dx, y: dy });
      layer.batchDraw();
    },
    letGo: () => layer.destroy(),
  };
}
