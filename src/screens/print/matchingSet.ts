import type { MakeId } from '../../base/ids';
import type { Kind } from '../../kinds/contract';
import { type Laid, relaid } from '../../kinds/relay';
import type { Look } from '../../model/look';
import type { Output } from '../../model/output';
import type { Orientation } from '../../model/page';
import type { Resource } from '../../model/resource';
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
  /** The kind’s own where null. */
  readonly orientation: Orientation | null;
  /** mm; the kind's own size where null. */
  readonly cardSize: number | null;
  readonly outputs: readonly Output[];
  /** The loose cards are all cards, also where its page has no place for all. */
  readonly allLoose?: boolean;
}

const BARE = { finishedPocket: false, showNumbers: false, showTimes: false } as const;

/** The set of a day. Sizes: 80 mm to be seen from the carpet, 30 mm on a desk (practice.md 2.1), 60 mm for now and next (2.3). */
export const DAY_PARTS: readonly SetPart[] = [
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

const SHEET = { orientation: null, cardSize: null, outputs: ['board'] } as const;

/** The set of a lesson: its words to see, to learn and to work with, at three levels (practice.md 2.12, 2.18). */
export const LESSON_PARTS: readonly SetPart[] = [
  {
    ...SHEET,
    id: 'mat',
    name: 'Word mat',
    blurb: 'The words in pictures, to have beside the work',
    kind: 'word-mat',
    settings: {},
  },
  {
    ...SHEET,
    id: 'flash',
    name: 'Flash cards',
    blurb: 'Picture on the front, word on the back',
    kind: 'flash-cards',
    settings: {},
  },
  {
    ...SHEET,
    id: 'cloze',
    name: 'Fill the gaps',
    blurb: 'The sentences of the text, at three levels, with answers',
    kind: 'worksheet',
    settings: { task: 'cloze', levels: 'all' },
  },
  {
    ...SHEET,
    id: 'matching',
    name: 'Matching',
    blurb: 'The words and their pictures, at three levels, with answers',
    kind: 'worksheet',
    settings: { task: 'matching', levels: 'all' },
  },
];

/** What makes up a set of this kind of work: of words that are learnt, a lesson; of all else, a day. */
export function setPartsOf({ family }: Pick<Kind, 'family'>): readonly SetPart[] {
  return family === 'Words and learning' ? LESSON_PARTS : DAY_PARTS;
}

export interface SetKit {
  readonly workshop: Pick<Workshop, 'fonts' | 'library' | 'pagesOf' | 'reader'>;
  /** The code of a kind; null where it is not here. */
  readonly kindOf: (id: string) => Kind | null;
  readonly makeId: MakeId;
  readonly options: PrintOptions;
}

/** A part of the set, ready to come out: what it is made from, and its sheets. */
export interface SetSheets {
  readonly part: SetPart;
  /** What it would be as work of its own. */
  readonly resource: Resource;
  /** What it still needs; it has no sheets until then. */
  readonly missing: readonly string[];
  readonly wish: PrintWish;
  readonly printOut: PrintOut;
}

/** Every part of the set from the same cards with the same pictures; parts whose kind there is none of are left out. */
export function matchingSet(source: Laid, parts: readonly SetPart[], kit: SetKit): readonly SetSheets[] {
  return parts.flatMap((part) => {
    const kind = kit.kindOf(part.kind);
    if (!kind) return [];
    const laid = laidAs(source, { part, kind, kit });
    const missing = kind.missing?.(laid.resource.content) ?? [];
    const chosen = { options: { ...kit.options, outputs: part.outputs }, only: null };
    const wish = wishFor(kit.workshop, laid, chosen);
    const all = part.allLoose ? { ...wish, cards: wishFor(kit.workshop, source, chosen).cards } : wish;
    const printOut = missing.length === 0 ? makeSheets(all) : { sheets: [], problems: missing };
    return [{ part, resource: laid.resource, missing, wish: all, printOut }];
  });
}

interface Laying {
  readonly part: SetPart;
  readonly kind: Kind;
  readonly kit: SetKit;
}

function laidAs(source: Laid, { part, kind, kit: { makeId, workshop } }: Laying): Laid {
  const { reader } = workshop;
  const naming = { id: makeId(), makeId, now: source.resource.changedAt, reader };
  const { resource } = relaid(source, kind, naming);
  const set = kind.parse({ ...(resource.content as object), ...part.settings });
  const content = set.ok ? set.value : resource.content;
  const start: Look = kind.start().look;
  const look = { ...resource.look, cardSize: part.cardSize ?? start.cardSize };
  const page = { ...resource.page, ...(part.orientation && { orientation: part.orientation }) };
  const settled = kind.settle?.(content, reader) ?? content;
  return { kind, resource: { ...resource, content: settled, look, page } };
}
