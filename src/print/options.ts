import * as v from 'valibot';
import { OUTPUTS, type Output } from '../model/output';
import { type PageSetup, pageSchema } from '../model/page';

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
  paper: { paper: 'A4', orientation: 'portrait' },
  laminated: true,
  cut: 'first',
  gap: 0,
  marks: 'lines',
  spares: 0,
};

const schema = v.object({
  outputs: v.array(v.picklist(OUTPUTS)),
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

/** The options with `output` printed or left out. */
export function withOutput(options: PrintOptions, output: Output, printed: boolean): PrintOptions {
  const others = options.outputs.filter((other) => other !== output);
  return { ...options, outputs: inOrder(printed ? [...others, output] : others) };
}

/** The options where only some outputs are to be had: never nothing, unless nothing was chosen. */
export function withOffered(options: PrintOptions, offered: readonly Output[]): PrintOptions {
  const outputs = options.outputs.filter((output) => offered.includes(output));
  const none = outputs.length === 0 && options.outputs.length > 0;
  return { ...options, outputs: none ? offered.slice(0, 1) : outputs };
}

function inOrder(outputs: readonly Output[]): readonly Output[] {
  return OUTPUTS.filter((output) => outputs.includes(output));
}
