import { inRunsOf } from '../../base/list';
import { cutTo } from '../../base/text';
import { type Card, type CardId, MAX_LABEL } from '../../model/card';
import { itemEdits } from '../../model/items';
import type { ListMatcher, TypedLine } from '../../model/typedList';
import { MAX_STEPS, PHASES, type Phase, type Step, type TaskStrip } from './content';

const edits = itemEdits<TaskStrip, Step>({
  arrangement: 'list',
  most: MAX_STEPS,
  items: ({ steps }) => steps,
  withItems: (strip, steps) => ({ ...strip, steps }),
  fresh: (card, { steps }) => ({ card, phase: steps.at(-1)?.phase ?? 0, parts: [] }),
});

export const STRIP_EDITS = {
  ...edits,
  addCard: (strip: TaskStrip, card: Card, at: number): TaskStrip => settled(edits.addCard(strip, card, at)),
  fromLines: (strip: TaskStrip, lines: readonly TypedLine[], matcher: ListMatcher): TaskStrip =>
    settled(edits.fromLines(strip, lines, matcher)),
  /** A step takes the phase of whoever it is put next to, so that no phase can come out of its order by a move. */
  moveCard: (strip: TaskStrip, id: CardId, to: number): TaskStrip => {
    const others = strip.steps.filter(({ card }) => card.id !== id);
    const beside = others[Math.min(to, others.length) - 1] ?? others[0];
    return edits.moveCard(beside ? phased(strip, id, beside.phase) : strip, id, to);
  },
};

/** Puts a step into a phase; within each phase the steps keep their order. */
export function setPhase(strip: TaskStrip, id: CardId, phase: Phase): TaskStrip {
  const next = phased(strip, id, phase);
  return { ...next, steps: inOrder(next.steps) };
}

/** Groups the steps; those that were all in one phase are shared out, a third to each. */
export function setGrouped(strip: TaskStrip, grouped: boolean): TaskStrip {
  const sorted = strip.steps.some(({ phase }) => phase !== 0);
  if (!grouped || sorted) return { ...strip, grouped, steps: grouped ? inOrder(strip.steps) : strip.steps };
  const third = Math.ceil(strip.steps.length / PHASES.length);
  const steps = strip.steps.map((step, at) => ({
    ...step,
    phase: PHASES[Math.floor(at / Math.max(1, third))] ?? 2,
  }));
  return { ...strip, grouped, steps };
}

/** Makes this step and the next into one, with both their words and the first one’s picture. */
export function mergeWithNext(strip: TaskStrip, id: CardId): TaskStrip {
  const at = strip.steps.findIndex(({ card }) => card.id === id);
  const [step, next] = [strip.steps[at], strip.steps[at + 1]];
  if (!step || !next) return strip;
  const label = cutTo(`${step.card.label} and ${next.card.label}`, MAX_LABEL);
  const merged: Step = {
    ...step,
    card: { ...step.card, label, chosen: true },
    parts: [...partsOf(step), ...partsOf(next)],
  };
  return { ...strip, steps: [...strip.steps.slice(0, at), merged, ...strip.steps.slice(at + 2)] };
}

/** The steps that a merged one was made of stand in its place again. */
export function split(strip: TaskStrip, id: CardId): TaskStrip {
  return {
    ...strip,
    steps: strip.steps.flatMap((step) =>
      step.card.id === id && step.parts.length > 0
        ? step.parts.map((card) => ({ card, phase: step.phase, parts: [] }))
        : [step],
    ),
  };
}

/** Neighbours merged until no more than `most` are left, as evenly as can be; what is merged already stays so. */
export function mergedTo(strip: TaskStrip, most: number): TaskStrip {
  const run = Math.ceil(strip.steps.length / most);
  if (run <= 1) return strip;
  return inRunsOf(strip.steps, run).reduce(
    (before, [first, ...rest]) =>
      first ? rest.reduce((merging) => mergeWithNext(merging, first.card.id), before) : before,
    strip,
  );
}

/** Every merged step as the steps it was made of. */
export function splitAll(strip: TaskStrip): TaskStrip {
  return strip.steps.reduce((before, { card }) => split(before, card.id), strip);
}

/** A step with its place in the whole task. */
export interface NumberedStep {
  readonly step: Step;
  readonly number: number;
  readonly last: boolean;
}

export function numbered({ steps }: TaskStrip): readonly NumberedStep[] {
  return steps.map((step, at) => ({ step, number: at + 1, last: at === steps.length - 1 }));
}

function partsOf({ card, parts }: Step): readonly Card[] {
  return parts.length > 0 ? parts : [card];
}

function phased(strip: TaskStrip, id: CardId, phase: Phase): TaskStrip {
  return { ...strip, steps: strip.steps.map((step) => (step.card.id === id ? { ...step, phase } : step)) };
}

/** Steps that have come in stand in their own group. */
function settled(strip: TaskStrip): TaskStrip {
  return strip.grouped ? { ...strip, steps: inOrder(strip.steps) } : strip;
}

function inOrder(steps: readonly Step[]): readonly Step[] {
  return PHASES.flatMap((phase) => steps.filter((step) => step.phase === phase));
}
