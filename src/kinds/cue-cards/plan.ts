import type { Card } from '../../model/card';
import type { LabelFit } from '../../scene/cardFace';
import { columnsOf, rowsOf } from '../../scene/cells';
import { inset } from '../../scene/geometry';
import type { Box } from '../../scene/nodes';
import { wordsIn } from '../../scene/words';
import type { Setting } from '../contract';
import { type CardInBox, type Drawing, drawn, together } from '../drawing';
import { composeSplitCards, fitSplit, type Split } from '../splitCards';
import { type CueCards, PLAN } from './content';

/** One plan: its heading and the helps that go with it. */
export interface PlanWish {
  readonly content: Pick<CueCards, 'stem' | 'link'>;
  readonly setting: Setting;
  /** The heading first. */
  readonly cards: readonly Card[];
  readonly room: Box;
}

export interface PlanFit {
  readonly heading: LabelFit;
  readonly help: LabelFit;
}

const HELPS = PLAN - 1;
const GAP = 1.5;
/** Height of the line over the heading and over the helps, against the card. */
const LINE_SHARE = 0.1;
const LINE_MIN = 4.6;
const HELP: Split = { picture: 'left', share: 0.36 };
const HEADING_ABOVE: Split = { picture: 'above', share: 0.66 };

/** The sizes of letters that fit every plan of a set. */
export function fitPlan(wish: PlanWish): PlanFit {
  const { cards, setting } = wish;
  const { heading, helps, split } = placesIn(wish);
  const box = helps[0] ?? heading;
  const isHeading = (at: number) => at % PLAN === 0;
  const inBox = (of: Box, which: (at: number) => boolean): readonly CardInBox[] =>
    cards.filter((_, at) => which(at)).map((card) => ({ card, box: of }));
  return {
    heading: fitSplit(inBox(heading, isHeading), setting, split),
    help: fitSplit(
      inBox(box, (at) => !isHeading(at)),
      setting,
      HELP,
    ),
  };
}

/** "When I feel", a picture, "I can", three things that help: beside each other on a wide card, else one below the other. */
export function composePlan(wish: PlanWish, fit: PlanFit): Drawing {
  const { cards, setting, content } = wish;
  const { heading, helps, split, lines } = placesIn(wish);
  const [first, ...rest] = cards;
  const { font } = setting.look;
  const said = [content.stem, content.link].flatMap((text, at) => {
    const box = lines[at];
    const size = (box?.height ?? 0) * 0.78;
    return box ? wordsIn(text, box, { font, size, weight: 700, maxLines: 1 }, setting.fonts) : [];
  });
  const inRows = rest.flatMap((card, at): readonly CardInBox[] => {
    const box = helps[at];
    return box ? [{ card, box, style: { border: 'thin' } }] : [];
  });
  const top = first ? [{ card: first, box: heading, style: { border: 'none' } as const }] : [];
  return together([
    drawn(...said),
    composeSplitCards(top, setting, split, fit.heading),
    composeSplitCards(inRows, setting, HELP, fit.help),
  ]);
}

interface Places {
  readonly heading: Box;
  readonly helps: readonly Box[];
  readonly split: Split;
  /** Over the heading and over the helps; null where nothing is said there. */
  readonly lines: readonly (Box | null)[];
}

function placesIn({ content, room: all }: PlanWish): Places {
  const room = inset(all, GAP);
  const wide = room.width > room.height * 1.15;
  const line = Math.max(LINE_MIN, Math.min(room.width, room.height) * LINE_SHARE);
  const [first, second] = wide ? columnsOf(room, [0.38, 0.62], GAP) : rowsOf(room, [0.36, 0.64], GAP);
  const [stem, heading] = under(content.stem, first ?? room, line);
  const [link, below] = under(content.link, second ?? room, line);
  const split: Split = wide ? HEADING_ABOVE : { picture: 'left', share: 0.5 };
  return { heading, helps: rowsOf(below, Array(HELPS).fill(1), GAP), split, lines: [stem, link] };
}

/** A line for these words, and what is left below it; nothing is kept free for none. */
function under(text: string, box: Box, line: number): readonly [Box | null, Box] {
  if (text === '') return [null, box];
  return [
    { ...box, height: line },
    { ...box, y: box.y + line, height: box.height - line },
  ];
}
