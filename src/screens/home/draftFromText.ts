import { cutTo } from '../../base/text';
import { beginResource } from '../../kinds/begin';
import type { Kind } from '../../kinds/contract';
import type { Look } from '../../model/look';
import { MAX_TITLE, type Resource } from '../../model/resource';
import type { Scene } from '../../scene/nodes';
import { readDay } from '../../words/parseDay';
import type { Workshop } from '../workshop';

/** Card sizes tried, mm, the largest first: the whole day on one sheet, as large as it goes. */
const SIZES = [60, 50, 45, 40] as const;
const SMALLEST = 40;
/** A day that does not fit on one sheet even at the smallest: then several sheets at a size to handle. */
const USUAL = 50;

/** A typed day as it would be made, with what a preview needs to know of it. */
export interface Draft {
  readonly resource: Resource;
  readonly pages: readonly Scene[];
  readonly cards: number;
  /** How many lines there was no room for. */
  readonly leftOut: number;
}

/** The resource that a typed or pasted day makes. */
export function draftFromText(text: string, kind: Kind, workshop: Workshop): Resource {
  return composeDraft(text, kind, workshop).resource;
}

export function composeDraft(text: string, kind: Kind, workshop: Workshop): Draft {
  const now = workshop.now();
  const day = readDay(text);
  const start = kind.start();
  const matcher = { pictureFor: workshop.library.pictureFor, makeId: workshop.makeId };
  const content = kind.fromLines(start.content, day.lines, matcher);
  const cards = kind.cards(content).length;
  const resource = beginResource(
    kind,
    { content, page: { paper: 'A4', orientation: 'landscape' }, look: start.look },
    { id: workshop.makeId(), title: cutTo(day.day ?? weekdayOf(now), MAX_TITLE), now },
  );
  return { ...fitted(resource, workshop), cards, leftOut: day.leftOut + day.lines.length - cards };
}

/** At the largest size with which everything stands on one page. */
function fitted(resource: Resource, workshop: Workshop): Pick<Draft, 'resource' | 'pages'> {
  const at = (cardSize: Look['cardSize']) => {
    const sized = { ...resource, look: { ...resource.look, cardSize } };
    return { resource: sized, pages: workshop.pagesOf(sized) };
  };
  // The smallest is asked first, so that a very long day is laid out twice at most.
  const smallest = at(SMALLEST);
  if (smallest.pages.length > 1) return at(USUAL);
  for (const size of SIZES) {
    const sized = size === SMALLEST ? smallest : at(size);
    if (sized.pages.length === 1) return sized;
  }
  return smallest;
}

function weekdayOf(now: number): string {
  return new Intl.DateTimeFormat('en-GB', { weekday: 'long' }).format(now);
}
