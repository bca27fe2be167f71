import { columnsOf } from '../../scene/cells';
import type { Box, Scene, SceneNode } from '../../scene/nodes';
import { writingBox } from '../../scene/writingBox';
import type { Setting } from '../contract';
import { composeCards, drawn, titledPages, together } from '../drawing';
import { choicesIn } from './choices';
import { type CheckIn, shownFaces } from './content';
import { faceBoxes, looseSide, partsOf } from './layout';

const GAP = 6;

/** Feelings to point to, whose they are, and why. */
export function compose(checkIn: CheckIn, setting: Setting): readonly Scene[] {
  const side = looseSide(checkIn, setting.look, setting.page);
  return titledPages(
    setting,
    (room) => {
      const { faces, choices, why } = partsOf(checkIn, room);
      const cards = shownFaces(checkIn);
      const boxes = faceBoxes(cards.length, side, faces);
      const placed = cards.flatMap((card, at) => {
        const box = boxes[at];
        return box ? [{ card, box }] : [];
      });
      const foot = [...choicesIn(choices, checkIn, setting), ...(why ? whyIn(why, setting) : [])];
      return [together([composeCards(placed, setting), drawn(...foot)])];
    },
    checkIn.privacy,
  );
}

function whyIn(box: Box, { look, fonts }: Setting): readonly SceneNode[] {
  return columnsOf(box, [1, 1], GAP).flatMap((half, at) =>
    writingBox(half, { words: '', font: look.font, head: at === 0 ? 'because …' : 'I need …' }, fonts),
  );
}
