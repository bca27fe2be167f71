import { countAlong } from '../../../scene/geometry';
import type { Box, Scene } from '../../../scene/nodes';
import type { Worksheet } from '../content';
import { diagramOf } from '../diagrams/all';
import { partNamed } from '../diagrams/diagram';
import { partsPages } from '../draw/labelledDrawing';
import { PICTURE, picturePages } from '../draw/labelledPictures';
import { type LabellingPlan, makeLabelling } from '../make/labelling';
import { ready, type Sheet, type SheetLevel } from '../task';

/** Pictures on a sheet at each level (practice.md 2.18). */
const PICTURES = { 1: 6, 2: 8, 3: 9 } as const;

export const labelling = ready<LabellingPlan>({
  id: 'labelling',
  name: 'Label the picture',
  blurb: 'Boxes to stick or write names in',
  least: 1,
  needs,
  plan: ({ words, content, level, room, random }) => {
    const diagram = content.diagram === null ? null : diagramOf(content.diagram);
    return makeLabelling({ words, diagram, most: mostIn(room, level) }, random);
  },
  draw: ({ parts, sheets }, sheet: Sheet): readonly Scene[] => [
    ...(parts ? partsPages(parts, sheet) : []),
    ...sheets.flatMap((page) => picturePages(page, sheet)),
  ],
});

function mostIn(room: Box, level: SheetLevel): number {
  const columns = Math.max(1, countAlong(room.width, PICTURE.width, PICTURE.gap));
  const rows = Math.max(1, countAlong(room.height - PICTURE.bank, PICTURE.height[level], PICTURE.gap));
  return Math.min(PICTURES[level], columns * rows);
}

function needs({ words, diagram }: Worksheet): readonly string[] {
  const drawing = diagram === null ? null : diagramOf(diagram);
  const bare = words.filter(
    ({ card }) => card.picture.type === 'none' && !(drawing && partNamed(drawing, card.label)),
  );
  if (bare.length === 0) return [];
  const labels = bare.map(({ card }) => card.label || 'a card without words').join(', ');
  return [`Give each of these a picture to label: ${labels}.`];
}
