import { DEV } from '../../rig/cast';
import type { Drawings } from '../../rig/drawing';
import { type HeadPose, head } from '../../rig/head';
import { type Ink, line, rect } from '../../rig/ink';
import { P } from '../../rig/palette';
import { flames, rainCloud } from '../../rig/props/feelings';
import { tick } from '../../rig/signs';

/** A card in the colour of a zone; what is behind and before the face says the same again without colour. */
function card(fill: string, pose: HeadPose, behind: Ink, before: Ink, at = 36): Ink {
  return [rect(4, 4, 64, 64, 12, fill), behind, head(DEV, 36, at, 17, pose), before];
}

export const drawings: Drawings = {
  'blue-zone': {
    shows: 'A blue card with a tired, sad face under a rain cloud.',
    ink: card(P.darkBlue, { face: 'crying', tilt: -7 }, [], rainCloud(38, 17), 45),
  },
  'green-zone': {
    shows: 'A green card with a smiling face and a tick.',
    ink: card(P.green, { face: 'smile' }, [], tick(55, 16, 8), 42),
  },
  'yellow-zone': {
    shows: 'A yellow card with a wobbly face between wavy lines.',
    ink: card(
      P.yellow,
      { face: 'worried' },
      line('M11 20q4 4 0 8q-4 4 0 8q4 4 0 8q-4 4 0 8M61 20q-4 4 0 8q4 4 0 8q-4 4 0 8q4 4 0 8', 3),
      [],
      39,
    ),
  },
  'red-zone': {
    shows: 'A red card with a shouting face and flames on its head.',
    ink: card(P.red, { face: 'shouting' }, flames(36, 27), [], 45),
  },
};
