import type { Box, SceneNode } from '../../scene/nodes';
import type { WordClass } from '../wordClasses';
import { wordCue } from '../wordCues';
import type { Part } from './groups';

const INK = '#1a1a1a';
const CLASS_OF: Record<Exclude<Part, 'when'>, WordClass> = {
  who: 'people',
  doing: 'actions',
  describing: 'describing',
  what: 'things',
  where: 'places',
};

/** The sign of a part beside its colour: those of word classes, and a clock for when. */
export function partCue(part: Part, box: Box): readonly SceneNode[] {
  if (part !== 'when') return wordCue(CLASS_OF[part], box);
  const [x, y] = [box.x + box.width / 2, box.y + box.height / 2];
  const stroke = { colour: INK, width: box.width * 0.14 };
  return [
    { type: 'ellipse', centre: [x, y], radius: [box.width * 0.42, box.height * 0.42], fill: null, stroke },
    {
      type: 'line',
      points: [
        [x, y - box.height * 0.26],
        [x, y],
        [x + box.width * 0.2, y],
      ],
      stroke,
    },
  ];
}
