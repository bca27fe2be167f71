import type { Box, Colour, SceneNode, Stroke } from './nodes';

const GREY: Colour = '#8a8a8a';
/** Seen by an adult with scissors, not by the pupil: 0.25 to 0.35 mm (practice.md 4, Cut lines). */
export const CUT: Stroke = { colour: GREY, width: 0.3 };
/** A line runs on beyond the cards, so that a guillotine can be set by it. */
const OVERSHOOT = 3;
/** Ticks keep off the card, or a rim of grey would be left on it. */
const TICK_AWAY = 0.6;
const ROUND_SHARE = 0.06;
const HAIR = 0.01;

/** A straight edge: `at` across, `from` and `to` along. */
interface Edge {
  readonly at: number;
  readonly from: number;
  readonly to: number;
}

/** How cards lie on a sheet that is to be cut. */
export interface Cutting {
  readonly cards: readonly Box[];
  /** Between cards, mm. */
  readonly gap: number;
  /** No mark reaches lower on the sheet: what stands there is to be read. */
  readonly floor: number;
}

/** Lines to cut along. Cards that touch share one line; cards apart get a round-cornered outline each. */
export function cutLines({ cards, gap, floor }: Cutting): readonly SceneNode[] {
  if (gap > 0) return cards.map(outline);
  const across = joined(cards.flatMap(rowEdges)).map((edge) => longer(edge, OVERSHOOT));
  const down = joined(cards.flatMap(columnEdges)).map((edge) => longer(edge, OVERSHOOT));
  return [...across.map(lineAcross), ...endingAt(floor, down).map(lineDown)];
}

/** Short marks in line with the edges and off the cards, for cards whose border is the edge. */
export function cornerTicks({ cards, gap, floor }: Cutting): readonly SceneNode[] {
  const across = between(joined(cards.flatMap(rowEdges)), gap);
  const down = between(joined(cards.flatMap(columnEdges)), gap);
  return [...across.map(lineAcross), ...endingAt(floor, down).map(lineDown)];
}

function endingAt(floor: number, edges: readonly Edge[]): readonly Edge[] {
  const ended = edges.map((edge) => ({ ...edge, to: Math.min(edge.to, floor) }));
  return ended.filter(({ from, to }) => to - from > HAIR);
}

function outline(card: Box): SceneNode {
  const radius = Math.min(card.width, card.height) * ROUND_SHARE;
  return { type: 'box', box: card, radius, fill: null, stroke: CUT };
}

function rowEdges({ x, y, width, height }: Box): readonly Edge[] {
  return [y, y + height].map((at) => ({ at, from: x, to: x + width }));
}

function columnEdges({ x, y, width, height }: Box): readonly Edge[] {
  return [x, x + width].map((at) => ({ at, from: y, to: y + height }));
}

/** Edges in line that touch or lie on each other, as one. */
function joined(edges: readonly Edge[]): readonly Edge[] {
  const sorted = [...edges].sort((a, b) => (inLine(a, b) ? a.from - b.from : a.at - b.at));
  const runs: Edge[] = [];
  for (const edge of sorted) {
    const last = runs.at(-1);
    if (last && inLine(last, edge) && edge.from <= last.to + HAIR) {
      runs[runs.length - 1] = { ...last, to: Math.max(last.to, edge.to) };
    } else runs.push(edge);
  }
  return runs;
}

function inLine(a: Edge, b: Edge): boolean {
  return Math.abs(a.at - b.at) < HAIR;
}

/** What lies just before and after each run: the gap to the next card, or a little of the margin. */
function between(runs: readonly Edge[], gap: number): readonly Edge[] {
  const reach = gap > 0 ? Math.min(gap - TICK_AWAY, OVERSHOOT) : OVERSHOOT;
  if (reach <= TICK_AWAY) return [];
  return joined(
    runs.flatMap(({ at, from, to }) => [
      { at, from: from - reach, to: from - TICK_AWAY },
      { at, from: to + TICK_AWAY, to: to + reach },
    ]),
  );
}

function longer(edge: Edge, by: number): Edge {
  return { ...edge, from: edge.from - by, to: edge.to + by };
}

function lineAcross({ at, from, to }: Edge): SceneNode {
  return {
    type: 'line',
    points: [
      [from, at],
      [to, at],
    ],
    stroke: CUT,
  };
}

function lineDown({ at, from, to }: Edge): SceneNode {
  return {
    type: 'line',
    points: [
      [at, from],
      [at, to],
    ],
    stroke: CUT,
  };
}
