import type { Scene } from '../../scene/nodes';
import type { Setting } from '../contract';
import { drawn, titledPages, together } from '../drawing';
import type { SentenceStrip } from './content';
import { layGroups } from './flow';
import { composeGroupCards } from './groupCards';
import { composeStrip, stripHeight } from './strip';

const STRIP_GAP = 7;

/** The strip to build a sentence on, and after it the cards in their groups, at their true size. */
export function compose(strip: SentenceStrip, setting: Setting): readonly Scene[] {
  return titledPages(setting, (room) => {
    const high = stripHeight(strip, room, setting);
    const below = { ...room, y: room.y + high + STRIP_GAP, height: room.height - high - STRIP_GAP };
    const placed = setting.purpose === 'base' ? [] : layGroups(strip, [below, room], setting.look.cardSize);
    const alone = (placed[0]?.cards.length ?? 0) === 0;
    const place = alone ? { ...room, y: room.y + (room.height - high) / 2 } : room;
    const base = drawn(...composeStrip(strip, { ...place, height: room.height }, setting));
    const groups = placed.map((page) => composeGroupCards(page, strip, setting));
    return [together([base, ...groups.slice(0, 1)]), ...groups.slice(1)];
  });
}
