import * as v from 'valibot';
import { OUTPUTS, type Output } from '../model/output';
import { type PageSetup, pageSchema } from '../model/page';
import { bookletPaper } from './booklet';

export const GAP = { min: 0, max: 10 } as const;
export const SPARES = { min: 0, max: 30 } as const;

/** How the cards are finished by hand, which decides how large they become. */
export interface Finish {
  readonly laminated: boolean;
  /** `first` cuts the paper and seals each card in film; `last` laminates the sheet and cuts through both. */
  readonly cut: 'first' | 'last';
}

/** Everything a person decides about a print-out but what is on it. */
export interface PrintOptions extends Finish {
  /** Each at most once, in the order of `OUTPUTS`. */
  readonly outputs: readonly Output[];
  /** Pages that make a booklet come out as one instead of flat, unless it was last left out. */
  readonly folded: boolean;
  /** Paper of the loose cards and the pocket; board and base lie on the resource's own page. */
  readonly paper: PageSetup;
  /** Between loose cards, mm; 0 shares one cut line between two cards. */
  readonly gap: number;
  readonly marks: 'lines' | 'ticks';
  /** Blank cards added at the end, to write or draw on. */
  readonly spares: number;
}

export const DEFAULT_OPTIONS: PrintOptions = {
  outputs: ['board', 'cards'],
  folded: true,
  paper: { paper: 'A4', orientation: 'portrait' },
  laminated: true,
  cut: 'first',
  gap: 0,
  marks: 'lines',
  spares: 0,
};

const schema = v.object({
  outputs: v.array(v.picklist(OUTPUTS)),
  folded: v.optional(v.boolean(), DEFAULT_OPTIONS.folded),
  paper: pageSchema,
  laminated: v.boolean(),
  cut: v.picklist(['first', 'last']),
  gap: v.pipe(v.number(), v.minValue(GAP.min), v.maxValue(GAP.max)),
  marks: v.picklist(['lines', 'ticks']),
  spares: v.pipe(v.number(), v.integer(), v.minValue(SPARES.min), v.maxValue(SPARES.max)),
});

/** Options as this device kept them; what can't be read is as if nothing had been kept. */
export function parseOptions(value: unknown): PrintOptions {
  const parsed = v.safeParse(schema, value);
  if (!parsed.success) return DEFAULT_OPTIONS;
  return { ...parsed.output, outputs: inOrder(parsed.output.outputs) };
}

/** The options with `output` printed or left out. A booklet holds the pages of the board, and so takes its place. */
export function withOutput(options: PrintOptions, output: Output, printed: boolean): PrintOptions {
  const others = options.outputs.filter((other) => other !== output);
  const outputs = inOrder(printed ? [...others, output] : others);
  if (output !== 'booklet') return { ...options, outputs };
  return { ...options, folded: printed, outputs: printed ? without(outputs, 'board') : outputs };
}

/** The options where only some outputs are to be had of such a page: never nothing, unless nothing was chosen. */
export function withOffered(
  options: PrintOptions,
  offered: readonly Output[],
  page: PageSetup | null = null,
): PrintOptions {
  const flat = offered.includes('booklet') ? options.outputs : asBoard(options.outputs);
  const had = flat.filter((output) => offered.includes(output));
  const none = had.length === 0 && options.outputs.length > 0;
  const outputs = none ? offered.slice(0, 1) : had;
  const folds = options.folded && offered.includes('booklet') && page !== null && foldsAnywhere(page);
  return { ...options, outputs: folds ? asBooklet(outputs) : outputs };
}

/** Every school prints on A4; whether on A3, a person has to say. */
function foldsAnywhere(page: PageSetup): boolean {
  return bookletPaper(page)?.paper === 'A4';
}

/** By itself, for all else is printed on one side only. */
function asBooklet(outputs: readonly Output[]): readonly Output[] {
  return outputs.includes('board') && !outputs.includes('booklet') ? ['booklet'] : outputs;
}

/** Whoever had a booklet last wants the pages of this one too. */
function asBoard(outputs: readonly Output[]): readonly Output[] {
  return outputs.includes('booklet') ? inOrder(['board', ...without(outputs, 'booklet')]) : outputs;
}

function without(outputs: readonly Output[], left: Output): readonly Output[] {
  return outputs.filter((output) => output !== left);
}

function inOrder(outputs: readonly Output[]): readonly Output[] {
  return OUTPUTS.filter((output) => outputs.includes(output));
}
