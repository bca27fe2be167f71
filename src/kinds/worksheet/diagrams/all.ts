import { assert } from '../../../base/assert';
import type { Diagram } from './diagram';
import { floweringPlant } from './floweringPlant';
import type { DiagramId } from './ids';

/** Every drawing, in the order in which it is offered. */
export const DIAGRAMS: readonly Diagram[] = [floweringPlant];

export function diagramOf(id: DiagramId): Diagram {
  const diagram = DIAGRAMS.find((one) => one.id === id);
  assert(diagram, `No diagram ${id}.`);
  return diagram;
}
