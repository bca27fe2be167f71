import { inRunsOf } from '../../base/list';
import { columnsOf, rowsOf } from '../../scene/cells';
import { inset } from '../../scene/geometry';
import type { Box, Scene, SceneNode, Stroke } from '../../scene/nodes';
import { MM_PER_PT } from '../../scene/text';
import { wordsIn } from '../../scene/words';
import type { Setting } from '../contract';
import { type Drawing, drawn, titledPages } from '../drawing';
import { type ProgrammeCards, programmeLine } from './content';

const LETTERS = 11 * MM_PER_PT;
const LINE: Stroke = { colour: '#1a1a1a', width: 0.3 };
const HEAD = 7;
/** Room for what the adult has to know, mm. */
const NOTE = 16;
/** A row is high enough to be written in. */
const ROW = { least: 8, most: 16 } as const;
const COLUMN_LEAST = 11;
const COLUMNS_MOST = 14;
const NAME_SHARE = 0.34;

/** Exercises down, dates across, a box to tick for each. What is for adults stands here and on no card. */
export function recordPages(programme: ProgrammeCards, setting: Setting): readonly Scene[] {
  return titledPages({ ...setting, title: `${setting.title || 'Exercises'}: record` }, (room) => {
    const note = programme.adultNote.trim() === '' ? 0 : NOTE;
    const table = { ...room, y: room.y + HEAD + note, height: room.height - HEAD - note };
    const perPage = Math.max(1, Math.floor(table.height / ROW.least) - 1);
    const names = programme.exercises.map(({ card, howMany, howLong }) =>
      [card.label, howMany, howLong].filter((words) => words.trim() !== '').join(', '),
    );
    const runs = names.length === 0 ? [['', '', '', '']] : inRunsOf(names, perPage);
    return runs.map((run) => page(run, table, { room, note: programme, setting }));
  });
}

interface Head {
  readonly room: Box;
  readonly note: ProgrammeCards;
  readonly setting: Setting;
}

function page(names: readonly string[], table: Box, { room, note, setting }: Head): Drawing {
  const { fonts, look } = setting;
  const wish = { font: look.font, size: LETTERS, align: 'left' } as const;
  const height = Math.min(table.height, (names.length + 1) * ROW.most);
  const rows = rowsOf({ ...table, height }, [1, ...names.map(() => 1)], 0);
  const nameWidth = table.width * NAME_SHARE;
  const count = Math.min(COLUMNS_MOST, Math.floor((table.width - nameWidth) / COLUMN_LEAST));
  const shares = [nameWidth, ...Array.from({ length: count }, () => (table.width - nameWidth) / count)];
  const cells = rows.flatMap((row) => columnsOf(row, shares, 0));
  const firsts = rows.map((row) => inset({ ...row, width: nameWidth }, 1));
  const warning = { ...room, y: room.y + HEAD, height: NOTE - 2 };
  return drawn(
    ...wordsIn(`${programmeLine(note)} Tick when done.`, { ...room, height: HEAD }, wish, fonts),
    ...(note.adultNote.trim() === ''
      ? []
      : wordsIn(`For adults: ${note.adultNote}`, warning, { ...wish, weight: 700, stand: 'top' }, fonts)),
    ...cells.map((box): SceneNode => ({ type: 'box', box, radius: 0, fill: null, stroke: LINE })),
    ...['Date', ...names].flatMap((name, at) =>
      wordsIn(name, firsts[at] as Box, { ...wish, weight: at === 0 ? 700 : 400, maxLines: 2 }, fonts),
    ),
  );
}
