import { inset } from '../../scene/geometry';
import type { Scene } from '../../scene/nodes';
import { printable } from '../../scene/page';
import type { Setting } from '../contract';
import { barePages, drawn, NOTHING } from '../drawing';
import type { BlankPage } from './content';

/** Widths of the frame, mm. */
const FRAMES = { none: 0, thin: 0.7, thick: 2.5 } as const;
const FRAME_RADIUS = 5;
/** The line to check the printer by lies right under what can be printed: the frame stays clear of it. */
const FOOT_ROOM = 2;

/** One sheet, with its frame where one is wished for. All else on it are extras. */
export function compose({ frame }: BlankPage, setting: Setting): readonly Scene[] {
  const width = FRAMES[frame];
  return barePages(setting, (sheet) => {
    if (width === 0) return [NOTHING];
    const area = printable(sheet);
    const box = inset({ ...area, height: area.height - FOOT_ROOM }, width / 2);
    const stroke = { colour: setting.look.borderColour, width };
    return [drawn({ type: 'box', box, radius: FRAME_RADIUS, fill: null, stroke })];
  });
}
