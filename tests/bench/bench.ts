import type { Browser } from '@playwright/test';
import type { BenchPage } from './benchPage';

/** How often slower than this machine the processor is made: 1 as it is, 4 like the tablets in schools. */
export const RATES = [1, 4] as const;
export type Rate = (typeof RATES)[number];

/** One number for each rate. A number that does not depend on the processor stands in both. */
export type ByRate = Readonly<Record<Rate, number>>;

export interface Row {
  readonly what: string;
  readonly unit: 'ms' | 's' | 'kB' | 'MB' | 'fps' | '%' | 'count';
  /** Held at 4x; null where there is none and the row only tells. */
  readonly budget: number | null;
  /** Where more is better, the budget is the least. */
  readonly more?: true;
  readonly ours: ByRate;
  /** The plain way of doing the same, measured in the same run. */
  readonly naive?: ByRate;
}

export interface Bench {
  readonly browser: Browser;
  /** Where the built app is served. */
  readonly address: string;
  /** The folder that is served there. */
  readonly folder: string;
  /** Each measurement is taken so often, and the median counts. */
  readonly times: number;
  readonly page: BenchPage;
}

/** A family of measurements: `name` is what `--only` picks. */
export interface Measure {
  readonly name: string;
  readonly run: (bench: Bench) => Promise<readonly Row[]>;
}
