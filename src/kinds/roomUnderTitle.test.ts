import { expect, test } from 'vitest';
import { readFonts } from '../../tests/support/fonts';
import { DEFAULT_LOOK } from '../model/look';
import { PAPERS, type Paper } from '../model/page';
import type { Box } from '../scene/nodes';
import { drawn, titledPages } from './drawing';
import { roomUnderTitle } from './roomUnderTitle';

test.each(Object.keys(PAPERS) as Paper[])('what is planned on %s has room under a title', (paper) => {
  for (const orientation of ['portrait', 'landscape'] as const) {
    const page = { paper, orientation };
    const setting = { title: 'Feelings', page, look: DEFAULT_LOOK, fonts: readFonts() };
    const rooms: Box[] = [];
    titledPages({ ...setting, purpose: 'board', slotGrowth: 0 }, (room) => {
      rooms.push(room);
      return [drawn()];
    });
    expect(roomUnderTitle(page).height).toBeLessThanOrEqual((rooms[0]?.height ?? 0) + 0.01);
  }
});
