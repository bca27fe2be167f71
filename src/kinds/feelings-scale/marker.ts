import { CARD_INK } from '../../scene/cardStyle';
import type { Box, SceneNode } from '../../scene/nodes';
import { wordsIn } from '../../scene/words';
import type { Setting } from '../contract';

const WIDTH = 62;
const TIP = 14;
const QUIET = '#5b5b5b';
const HINT_SIZE = 3.6;

/** An arrow to cut out: the pupil moves it to the band that is true now. */
export function markerIn(box: Box, { look, fonts }: Setting): readonly SceneNode[] {
  const width = Math.min(WIDTH, box.width * 0.6);
  const middle = box.y + box.height / 2;
  const [left, right] = [box.x, box.x + width];
  const words = { x: left + TIP, y: box.y, width: width - TIP - 2, height: box.height };
  const hint = { ...box, x: right + 4, width: box.width - width - 4 };
  return [
    {
      type: 'line',
      points: [
        [left, middle],
        [left + TIP, box.y],
        [right, box.y],
        [right, box.y + box.height],
        [left + TIP, box.y + box.height],
        [left, middle],
      ],
      fill: '#ffffff',
      stroke: { colour: CARD_INK, width: 0.8 },
    },
    ...wordsIn('I am here', words, { font: look.font, size: 6.5, weight: 700, maxLines: 1 }, fonts),
    ...wordsIn(
      'Cut out the arrow, or use a peg.',
      hint,
      { font: look.font, size: HINT_SIZE, colour: QUIET, align: 'left', maxLines: 2 },
      fonts,
    ),
  ];
}
