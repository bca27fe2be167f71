import type { Card } from '../../model/card';
import { composeCardFace, fitLabels } from '../../scene/cardFace';
import { CARD_INK, type CardFace } from '../../scene/cardStyle';
import { shareOut, squarest } from '../../scene/cells';
import { inset } from '../../scene/geometry';
import type { Box, Scene, SceneNode } from '../../scene/nodes';
import { emptySlot } from '../../scene/slotMarks';
import { MM_PER_PT } from '../../scene/text';
import { MIN_PT, wordsIn } from '../../scene/words';
import type { Setting } from '../contract';
import { type CardInBox, composeCards, type Drawing, drawn, titledPages, together } from '../drawing';
import { cardStyleOf } from '../style';
import { type Countdown, DAYS } from './content';

/** Symbols of boxes that have no card of their own. */
const SLEEP = 'sleep';
const WEEKEND = 'weekend';
const TODAY = 'today';
/** Band for the day over a box, mm. */
const BAND = 9;
const DAY_LETTERS = 4.8;
/** Keeps the day clear of the frame round the event, mm. */
const BAND_GAP = 2.4;
/** Of the height, what bands for days leave to the boxes, about. */
const BANDED = 0.75;
const FRAME_WIDTH = 1.6;
const FIRST_WEEKEND_DAY = 5;

interface DayBox {
  readonly at: number;
  readonly day: string;
  readonly weekend: boolean;
  readonly box: Box;
  readonly card: Card | null;
}

/** A box for each day from today to the event, crossed off one by one (practice.md 6.9). */
export function composeSleeps(content: Countdown, setting: Setting): readonly Scene[] {
  return titledPages(setting, (room) => {
    const days = dayBoxes(content, room);
    const last = days.length - 1;
    const cards = days.flatMap(({ card, box }): readonly CardInBox[] => (card ? [{ card, box }] : []));
    const faces = days.flatMap(({ card, at, weekend }) =>
      card || at === last ? [] : [plainFace(at, last, weekend)],
    );
    const style = cardStyleOf(setting.look);
    const label = fitLabels(faces, days[0]?.box.width ?? 0, style, setting.fonts);
    const plain = days.flatMap(({ card, at, weekend, box }) => {
      if (card) return [];
      if (at === last || setting.purpose === 'base') return emptySlot(box, null, style, setting.fonts);
      return composeCardFace(plainFace(at, last, weekend), box, style, label, setting.fonts);
    });
    return [
      together([
        drawn(...bands(days, setting), ...plain, ...eventFrame(days.at(-1))),
        cardsOf(cards, setting),
      ]),
    ];
  });
}

function cardsOf(cards: readonly CardInBox[], setting: Setting): Drawing {
  return cards.length === 0 ? { nodes: [], slots: [] } : composeCards(cards, setting);
}

function dayBoxes(content: Countdown, room: Box): readonly DayBox[] {
  const { cards, sleeps, firstDay } = content;
  const count = Math.max(sleeps + 1, cards.length);
  const band = firstDay === null ? 0 : BAND;
  const area = inset(room, FRAME_WIDTH);
  const seen = { width: area.width, height: area.height * (band === 0 ? 1 : BANDED) };
  const cells = shareOut({ area, ...squarest(count, seen) }).slice(0, count);
  const first = firstDay === null ? 0 : DAYS.indexOf(firstDay);
  return cells.map((cell, at) => {
    const weekday = (first + at) % DAYS.length;
    return {
      at,
      day: firstDay === null ? '' : (DAYS[weekday] ?? ''),
      weekend: firstDay !== null && weekday >= FIRST_WEEKEND_DAY,
      box: { ...cell, y: cell.y + band, height: cell.height - band },
      card: cardAt(cards, at, count),
    };
  });
}

/** The last card is the event, wherever that is; the others stand from today on. */
function cardAt(cards: readonly Card[], at: number, count: number): Card | null {
  if (at === count - 1) return cards.at(-1) ?? null;
  return at < cards.length - 1 ? (cards[at] ?? null) : null;
}

/** What a box without a card says: how many sleeps are left, and weekends by word and picture. */
function plainFace(at: number, last: number, weekend: boolean): CardFace {
  const left = last - at;
  const words = `${left} ${left === 1 ? 'sleep' : 'sleeps'}`;
  const face = { number: null, crossed: false, changed: false };
  if (at === 0) return { ...face, label: 'today', pictureId: TODAY };
  if (weekend) return { ...face, label: 'weekend', pictureId: WEEKEND, number: left };
  return { ...face, label: words, pictureId: SLEEP };
}

function bands(days: readonly DayBox[], { look, fonts }: Setting): readonly SceneNode[] {
  return days.flatMap(({ day, box, weekend }) => {
    if (day === '') return [];
    const band = { ...box, y: box.y - BAND, height: BAND - BAND_GAP };
    const wish = { font: look.font, size: DAY_LETTERS, minSize: MIN_PT * MM_PER_PT * 0.9, maxLines: 1 };
    return wordsIn(day, band, { ...wish, weight: weekend ? 700 : 400 }, fonts);
  });
}

function eventFrame(event: DayBox | undefined): readonly SceneNode[] {
  if (!event) return [];
  return [
    {
      type: 'box',
      box: inset(event.box, -FRAME_WIDTH / 2 - 0.4),
      radius: Math.min(event.box.width, event.box.height) * 0.06 + FRAME_WIDTH,
      fill: null,
      stroke: { colour: CARD_INK, width: FRAME_WIDTH },
    },
  ];
}
