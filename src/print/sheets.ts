import type { Result } from '../base/result';
import type { Output } from '../model/output';
import type { PageSetup } from '../model/page';
import type { Scene } from '../scene/nodes';
import { composeBooklet } from './booklet';
import { slotGrowth } from './laminate';
import { type CardSet, composeLooseCards } from './looseCards';
import type { PrintOptions } from './options';
import { composePocket } from './pocket';
import { withCheckRuler } from './ruler';

/** One side of paper as it comes out. */
export interface Sheet {
  readonly output: Output;
  readonly page: PageSetup;
  readonly scene: Scene;
}

export interface PrintWish extends CardSet {
  /** The resource's own page. */
  readonly page: PageSetup;
  /** The resource's pages, footer and all; slots of the base are `slotGrowth` mm larger than a card. */
  readonly pagesOf: (purpose: 'board' | 'base', slotGrowth: number) => readonly Scene[];
  readonly options: PrintOptions;
  /** A kind that never has cards: that there are none is no news. */
  readonly cardless?: boolean;
  /** What may come out of this kind of resource. */
  readonly offered: readonly Output[];
}

export interface PrintOut {
  readonly sheets: readonly Sheet[];
  /** Sentences for what was asked for and can't be made. */
  readonly problems: readonly string[];
}

/** All sheets in the order they come out, the first with a line to check the printer by. */
export function makeSheets(wish: PrintWish): PrintOut {
  const parts = wish.options.outputs.map((output) => sheetsFor(output, wish));
  const [first, ...rest] = parts.flatMap((part) => (part.ok ? part.value : []));
  const problems = parts.flatMap((part) => (part.ok ? [] : [part.problem]));
  if (!first) return { sheets: [], problems };
  return { sheets: [{ ...first, scene: withCheckRuler(first.scene, wish.fonts) }, ...rest], problems };
}

function sheetsFor(output: Output, wish: PrintWish): Result<readonly Sheet[]> {
  const { options, page } = wish;
  if (output === 'board' || output === 'base') {
    const scenes = wish.pagesOf(output, output === 'base' ? slotGrowth(options) : 0);
    return { ok: true, value: scenes.map((scene) => ({ output, page, scene: withoutAsides(scene) })) };
  }
  if (output === 'booklet') {
    const booklet = composeBooklet(wish.pagesOf('board', 0).map(withoutAsides), page);
    if (!booklet.ok) return booklet;
    const { scenes, page: paper } = booklet.value;
    return { ok: true, value: scenes.map((scene) => ({ output, page: paper, scene })) };
  }
  if (output === 'cards') {
    const scenes = composeLooseCards(wish, options);
    return { ok: true, value: scenes.map((scene) => ({ output, page: options.paper, scene })) };
  }
  const pocket = composePocket({ ...wish, ...options, count: wish.cards.length });
  return pocket.ok ? { ok: true, value: [{ output, ...pocket.value }] } : pocket;
}

/** What is said to the adult at the screen only is no part of a sheet. */
function withoutAsides(scene: Scene): Scene {
  return { ...scene, nodes: scene.nodes.filter(({ aside }) => !aside) };
}
