import { evenRuns } from '../../base/list';
import type { Card } from '../../model/card';
import { shareOut } from '../../scene/cells';
import type { Box, SceneNode } from '../../scene/nodes';
import { MM_PER_PT, textWidth } from '../../scene/text';
import { wordsIn } from '../../scene/words';
import { type Drawing, drawn, together } from '../drawing';
import { LINE, type Plan } from './plan';
import { rowsOnPage, tickRows } from './rows';

/** Height of a line for a name on A5, mm: room for a hand that learns to write. */
const NAME_LINE = 12;
const LETTERS = 13;
const AIR = 3;
const RULE_AT = 0.78;
const MOST_NAMES = 4;
/** Places to draw what to bring, where nobody has said so yet. */
const BLANKS = 4;

/** Who goes with me, and what I bring (practice.md 2.16). */
export function readyPages(cards: readonly Card[], room: Box, plan: Plan): readonly Drawing[] {
  const names = namesIn(plan.pack.people);
  const height = names.length === 0 ? 0 : (names.length * NAME_LINE + AIR) * plan.scale;
  const head = drawn(...nameLines(names, { ...room, height: height - AIR * plan.scale }, plan));
  const area = { ...room, y: room.y + height, height: room.height - height };
  const blanks = plan.pack.shows.includes('bring') ? BLANKS : 0;
  const runs = cards.length === 0 ? [[]] : evenRuns(cards, rowsOnPage(area, plan));
  return runs.map((run) => together([head, tickRows(run, { area, rail: false, blanks }, plan)]));
}

function namesIn(people: string): readonly string[] {
  const names = people.split(',').map((name) => name.trim());
  return names.filter((name) => name !== '').slice(0, MOST_NAMES);
}

/** All lines begin where the longest of the words ends. */
function nameLines(names: readonly string[], area: Box, { setting, scale }: Plan): readonly SceneNode[] {
  const { look, fonts } = setting;
  const style = { font: look.font, weight: 700, size: LETTERS * MM_PER_PT * scale } as const;
  const longest = Math.max(0, ...names.map((name) => textWidth(name, style, fonts)));
  const width = Math.min(longest + AIR * scale, area.width / 2);
  const rows = shareOut({ area, columns: 1, rows: Math.max(1, names.length), gap: 0 });
  return names.flatMap((name, at) => {
    const row = rows[at] ?? area;
    const y = row.y + row.height * RULE_AT;
    const points = [
      [row.x + width, y],
      [row.x + row.width, y],
    ] as const;
    return [
      ...wordsIn(name, { ...row, width }, { ...style, align: 'left', maxLines: 1 }, fonts),
      { type: 'line', points, stroke: LINE },
    ];
  });
}
