import Konva from 'konva/lib/Core.js';
import { Shape } from 'konva/lib/Shape.js';
import type { SceneNode } from '../../scene/nodes';
import type { Pictures } from '../paths';
import { paintNodes } from './paintScene';
import { reachOf } from './slots';

/** The card in somebody's hand, on a layer of its own above all: only this is redrawn while it moves. */
export interface Hand {
  /** mm from where the card lies. */
  readonly moveBy: (dx: number, dy: number) => void;
  readonly letGo: () => void;
}

export interface Taken {
  readonly nodes: readonly SceneNode[];
  /** Where its page lies in the world, mm. */
  readonly y: number;
  readonly pictures: Pictures;
  /** Device pixels per mm. */
  readonly sharpness: number;
}

const LIFTED = 0.92;

export function takeInHand(stage: Konva.Stage, taken: Taken): Hand {
  const layer = new Konva.Layer({ listening: false });
  const card = new Shape({
    y: taken.y,
    opacity: LIFTED,
    sceneFunc: (context) => paintNodes(context._context, taken.nodes, taken.pictures),
  });
  layer.add(card);
  stage.add(layer);
  card.cache({ ...reachOf(taken.nodes), pixelRatio: taken.sharpness, hitCanvasPixelRatio: 0.01 });
  layer.draw();
  return {
    moveBy: (dx, dy) => {
      card.position({ x: dx, y: taken.y + dy });
      layer.batchDraw();
    },
    letGo: () => layer.destroy(),
  };
}
