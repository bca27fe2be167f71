import type { MakeId } from '../../base/ids';
import type { Kind } from '../../kinds/contract';
import { type Laid, relaid } from '../../kinds/relay';
import type { Look } from '../../model/look';
import type { Output } from '../../model/output';
import type { Orientation } from '../../model/page';
import type { PrintOptions } from '../../print/options';
import { makeSheets, type PrintOut, type PrintWish } from '../../print/sheets';
import type { Workshop } from '../workshop';
import { wishFor } from './printWish';

/** One thing of a set that is made from one list of cards. */
export interface SetPart {
  readonly id: string;
  readonly name: string;
  readonly blurb: string;
  /** The kind it is laid out as. */
  readonly kind: string;
  /** Laid over that kind's fresh content. */
  readonly settings: Readonly<Record<string, unknown>>;
  readonly orientation: Orientation;
  /** mm; the kind's own size where null. */
  readonly cardSize: number | null;
  readonly outputs: readonly Output[];
  /** The loose cards are all cards, also where its page has no place for all. */
  readonly allLoose?: boolean;
}

const BARE = { finishedPocket: false, showNumbers: false, showTimes: false } as const;

/** Sizes: 80 mm to be seen from the carpet, 30 mm on a desk (practice.md 2.1), 60 mm for now and next (2.3). */
export const SET_PARTS: readonly SetPart[] = [
  {
    id: 'wall',
    name: 'Wall strip',
    blurb: 'Large, from top to bottom',
    kind: 'visual-timetable',
    settings: { ...BARE, layout: 'vertical' },
    orientation: 'portrait',
    cardSize: 80,
    outputs: ['board'],
  },
  {
    id: 'desk',
    name: 'Desk strip',
    blurb: 'Small, to stick on a desk',
    kind: 'visual-timetable',
    settings: { ...BARE, layout: 'horizontal' },
    orientation: 'landscape',
    cardSize: 30,
    outputs: ['board'],
  },
  {
    id: 'now-next',
    name: 'Now and next',
    blurb: 'An empty board, and the cards to put on it',
    kind: 'now-next',
    settings: {},
    orientation: 'landscape',
    cardSize: null,
    outputs: ['base', 'cards'],
    allLoose: true,
  },
  {
    id: 'key-ring',
    name: 'Key ring',
    blurb: 'Cards of 5 by 7 cm with a hole',
    kind: 'cue-cards',
    settings: { size: 'key-ring' },
    orientation: 'landscape',
    cardSize: null,
    outputs: ['board'],
  },
  {
    id: 'base',
    name: 'Base, cards and pocket',
    blurb: 'The day to build, and a pocket for what is done',
    kind: 'visual-timetable',
    settings: { ...BARE, layout: 'vertical' },
    orientation: 'portrait',
    cardSize: 50,
    outputs: ['base', 'cards', 'pocket'],
  },
];

export interface SetKit {
  readonly workshop: Pick<Workshop, 'fonts' | 'library' | 'pagesOf'>;
  /** The code of a kind; null where it is not here. */
  readonly kindOf: (id: string) => Kind | null;
  readonly makeId: MakeId;
  readonly options: PrintOptions;
}

/** A part of the set, ready to come out: what it is made from, and its sheets. */
export interface SetSheets {
  readonly part: SetPart;
  readonly wish: PrintWish;
  readonly printOut: PrintOut;
}

/** Every part of the set from the same cards with the same pictures; parts whose kind there is none of are left out. */
export function matchingSet(source: Laid, parts: readonly SetPart[], kit: SetKit): readonly SetSheets[] {
  return parts.flatMap((part) => {
    const kind = kit.kindOf(part.kind);
    if (!kind) return [];
    const laid = laidAs(source, { part, kind, makeId: kit.makeId });
    const chosen = { options: { ...kit.options, outputs: part.outputs }, only: null };
    const wish = wishFor(kit.workshop, laid, chosen);
    const all = part.allLoose ? { ...wish, cards: wishFor(kit.workshop, source, chosen).cards } : wish;
    return [{ part, wish: all, printOut: makeSheets(all) }];
  });
}

interface Laying {
  readonly part: SetPart;
  readonly kind: Kind;
  readonly makeId: MakeId;
}

function laidAs(source: Laid, { part, kind, makeId }: Laying): Laid {
  const { resource } = relaid(source, kind, { id: makeId(), makeId, now: source.resource.changedAt });
  const settled = kind.parse({ ...(resource.content as object), ...part.settings });
  const content = settled.ok ? settled.value : resource.content;
  const start: Look = kind.start().look;
  const look = { ...resource.look, cardSize: part.cardSize ?? start.cardSize };
  const page = { ...resource.page, orientation: part.orientation };
  return { kind, resource: { ...resource, content, look, page } };
}
