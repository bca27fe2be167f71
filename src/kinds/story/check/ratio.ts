import { coaches } from '../tags';
import type { Checked } from './finding';

/** So many describing sentences at the least for each that coaches (practice.md 2.14). */
export const LEAST_RATIO = 2;

export interface Ratio {
  readonly describing: number;
  readonly coaching: number;
  readonly enough: boolean;
}

export function ratioOf(sentences: readonly Pick<Checked, 'tag'>[]): Ratio {
  const coaching = sentences.filter(({ tag }) => coaches(tag)).length;
  const describing = sentences.length - coaching;
  return { describing, coaching, enough: describing >= coaching * LEAST_RATIO };
}

/** "11 describing, 3 coaching". */
export function ratioWords({ describing, coaching }: Ratio): string {
  return `${describing} describing, ${coaching} coaching`;
}
