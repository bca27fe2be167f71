import { inset } from '../../scene/geometry';
import type { Scene } from '../../scene/nodes';
import { printable } from '../../scene/page';
import type { Setting } from '../contract';
import { barePages, drawn, NOTHING } from '../drawing';
import type { BlankPage } from './content';

/** Widths of the frame, mm. */
const FRAMES = { none: 0, thin: 0.7, thick: 2.5 } as const;
const FRAME_RADIUS = 5;

/** One sheet, with its frame where one is wished for. All else on it are extras. */
export function compose({ frame }: BlankPage, setting: Setting): readonly Scene[] {
  const width = FRAMES[frame];
  return barePages(setting, (sheet) => {
    if (width === 0) return [NOTHING];
    const box = inset(printable(sheet), width / 2);
    const stroke = { colour: setting.look.borderColour, width };
    return [drawn({ type: 'box', box, radius: FRAME_RADIUS, fill: null, stroke })];
  });
}
