import { randomFrom } from '../../base/random';
import { emptyPlaces } from '../../model/items';
import { cardSheets } from '../../scene/cardSheet';
import { CELL_GAP } from '../../scene/grid';
import type { Scene, SceneNode } from '../../scene/nodes';
import type { Setting } from '../contract';
import { titledPages } from '../drawing';
import type { Worksheet, WorksheetWord } from './content';
import { showCards, unslotted } from './draw/faces';
import { roomUnderHead } from './draw/head';
import type { SheetLevel } from './task';
import { taskOf } from './tasks/all';

/** What stands on a sheet before there are words: places that ask to be filled. */
const BLANKS: readonly WorksheetWord[] = emptyPlaces(4).map((card) => ({
  card,
  meaning: '',
  group: null,
}));

/** The sheets of every level asked for, one level after another, and the answers after all of them. */
export function compose(content: Worksheet, setting: Setting): readonly Scene[] {
  const task = taskOf(content.task);
  const room = roomUnderHead(setting);
  const blank = content.words.length === 0;
  const words = blank ? BLANKS : content.words;
  const made = levelsOf(content).map((level) => {
    const random = randomFrom(`${content.seed}/${content.task}/${level}`);
    return task.pages({ words, content, level, random, room }, setting);
  });
  const sheets = made.flatMap(({ sheets }) => sheets);
  if (blank) return sheets.map((scene) => ({ ...scene, slots: [], nodes: scene.nodes.map(unslotted) }));
  return slotsOnce([...sheets, ...unusedPages(content, sheets, setting), ...made.flatMap(({ key }) => key)]);
}

/** Words that no sheet has a place for are never lost: they come on a page of their own, to be tapped or to cut out. */
function unusedPages(content: Worksheet, sheets: readonly Scene[], setting: Setting): readonly Scene[] {
  const used = new Set(sheets.flatMap(({ slots }) => slots.map(({ id }) => id)));
  const left = content.words.flatMap(({ card }) => (used.has(card.id) ? [] : [card]));
  const sides = { width: setting.look.cardSize, height: setting.look.cardSize };
  if (left.length === 0) return [];
  return titledPages(
    setting,
    (area) => {
      const pages = cardSheets({ area, card: sides, gap: CELL_GAP, count: left.length });
      let from = 0;
      return pages.map((boxes) => {
        const cards = boxes.flatMap((box, at) => {
          const card = left[from + at];
          return card ? [{ card, box }] : [];
        });
        from += boxes.length;
        return showCards(cards, 'both', setting);
      });
    },
    'More words of this list',
  );
}

function levelsOf({ levels }: Worksheet): readonly SheetLevel[] {
  if (levels === 'all') return [1, 2, 3];
  return [Number(levels) as SheetLevel];
}

/** A card is tapped and moved where it first lies; what is drawn of it on later pages belongs to the page. */
function slotsOnce(scenes: readonly Scene[]): readonly Scene[] {
  const seen = new Set<string>();
  return scenes.map((scene) => {
    const slots = scene.slots.filter(({ id }) => !seen.has(id));
    for (const { id } of slots) seen.add(id);
    const here = new Set(slots.map(({ id }) => id));
    return {
      ...scene,
      slots,
      nodes: scene.nodes.map((node) => (keeps(node, here) ? node : unslotted(node))),
    };
  });
}

function keeps({ slot }: SceneNode, here: ReadonlySet<string>): boolean {
  return slot === undefined || here.has(slot);
}
