import { type ByRate, RATES, type Rate } from './bench';
import { whenQuiet } from './quiet';

export function median(values: readonly number[]): number {
  return quantile(values, 0.5);
}

/** The value that 95 % do not exceed. */
export function p95(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.max(0, Math.ceil(sorted.length * 0.95) - 1)] ?? Number.NaN;
}

function quantile(values: readonly number[], share: number): number {
  const sorted = [...values].sort((a, b) => a - b);
  const at = (sorted.length - 1) * share;
  const [low, high] = [sorted[Math.floor(at)], sorted[Math.ceil(at)]];
  return low === undefined || high === undefined ? Number.NaN : low + (high - low) * (at % 1);
}

/** The same measurement at every rate. */
export async function atEachRate<T>(measure: (rate: Rate) => Promise<T>): Promise<Readonly<Record<Rate, T>>> {
  const results = {} as Record<Rate, T>;
  for (const rate of RATES) results[rate] = await measure(rate);
  return results;
}

/** Each time when the machine is quiet. */
export async function repeated<T>(times: number, once: () => Promise<T>): Promise<readonly T[]> {
  const results: T[] = [];
  for (let run = 0; run < times; run++) {
    await whenQuiet();
    results.push(await once());
  }
  return results;
}

/** The median of one number of each run, at every rate. */
export function medians<T>(runs: Readonly<Record<Rate, readonly T[]>>, value: (run: T) => number): ByRate {
  return { 1: median(runs[1].map(value)), 4: median(runs[4].map(value)) };
}

export function alike(value: number): ByRate {
  return { 1: value, 4: value };
}
