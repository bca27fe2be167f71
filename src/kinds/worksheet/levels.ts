import type { Level } from '../contract';
import type { Worksheet } from './content';

/** One task, one list of words, at all three: what differs is the help (practice.md 2.20). */
export const LEVELS: readonly Level<Worksheet>[] = [
  {
    name: 'Level 1',
    blurb: 'A few large pictures, the first one done',
    apply: (start) => at(start, '1'),
  },
  {
    name: 'Level 2',
    blurb: 'Pictures and words, with a word bank',
    apply: (start) => at(start, '2'),
  },
  {
    name: 'Level 3',
    blurb: 'Words first, more of them, some that do not fit',
    apply: (start) => at(start, '3'),
  },
];

function at<S extends { readonly content: Worksheet }>(start: S, levels: Worksheet['levels']): S {
  return { ...start, content: { ...start.content, levels } };
}
