import type { Random } from '../../base/random';
import type { Box, Scene } from '../../scene/nodes';
import type { Setting } from '../contract';
import type { Worksheet, WorksheetWord } from './content';
import type { TaskId } from './taskIds';

/** Supported, core, stretch (practice.md 2.20). */
export type SheetLevel = 1 | 2 | 3;

/** What a plan is made from. How it looks has no part in it, and of the paper only how much there is room for. */
export interface PlanWish {
  readonly words: readonly WorksheetWord[];
  readonly content: Worksheet;
  readonly level: SheetLevel;
  readonly random: Random;
  /** Under title and instruction, mm. */
  readonly room: Box;
}

/** What a sheet is drawn with. */
export interface Sheet {
  readonly content: Worksheet;
  readonly level: SheetLevel;
  readonly setting: Setting;
  /** True on the pages with the answers. */
  readonly key: boolean;
}

/**
 * A thing to do with a list of words. Everything chance decides is in the plan, which sheet and answers are both drawn
 * from, so that they can't disagree.
 */
export interface Task<P> {
  readonly id: TaskId;
  readonly name: string;
  readonly blurb: string;
  /** The fewest words it makes sense with. */
  readonly least: number;
  /** Sentences for what else it needs, and what to do about it. */
  needs?(content: Worksheet): readonly string[];
  plan(wish: PlanWish): P;
  /**
   * The pages; drawn once more with `sheet.key` for the answers, unless `keyless`. Cards lie in the slots of their own
   * ids wherever they are drawn: `compose` keeps the first.
   */
  draw(plan: P, sheet: Sheet): readonly Scene[];
  /** Where there is nothing to be right or wrong about, as in tracing. */
  readonly keyless?: boolean;
}

/** A task with its plan kept inside. */
export interface ReadyTask extends Omit<Task<unknown>, 'plan' | 'draw'> {
  pages(
    wish: PlanWish,
    setting: Setting,
  ): { readonly sheets: readonly Scene[]; readonly key: readonly Scene[] };
}

export function ready<P>({ plan, draw, ...task }: Task<P>): ReadyTask {
  return {
    ...task,
    pages: (wish, setting) => {
      const made = plan(wish);
      const { content, level } = wish;
      const sheet = (key: boolean) => draw(made, { content, level, setting, key });
      return { sheets: sheet(false), key: task.keyless || !content.answers ? [] : sheet(true) };
    },
  };
}
