import { randomFrom } from '../../base/random';
import { emptyPlaces } from '../../model/items';
import type { Scene, SceneNode } from '../../scene/nodes';
import type { Setting } from '../contract';
import type { Worksheet, WorksheetWord } from './content';
import { unslotted } from './draw/faces';
import { roomUnderHead } from './draw/head';
import type { SheetLevel } from './task';
import { taskOf } from './tasks/all';

/** What stands on a sheet before there are words: places that ask to be filled. */
const BLANKS: readonly WorksheetWord[] = emptyPlaces(4).map((card) => ({
  card,
  meaning: '',
  group: null,
  spot: null,
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
  return slotsOnce([...sheets, ...made.flatMap(({ key }) => key)]);
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
