import type { Level } from '../contract';
import type { Mix, Profile } from './content';

/** Large pictures first, then pictures and words, then mostly the pupil’s own words (practice.md 2.20). */
export const LEVELS: readonly Level<Profile>[] = [
  levelOf('Level 1', 'Large pictures in four sections', 'pictures'),
  levelOf('Level 2', 'Pictures with room for words beside them', 'both'),
  levelOf('Level 3', 'Mostly words, with small pictures', 'words'),
];

function levelOf(name: string, blurb: string, mix: Mix): Level<Profile> {
  return {
    name,
    blurb,
    apply: (start) => ({
      content: { ...start.content, mix },
      page: { ...start.page, orientation: 'portrait' },
      look: { ...start.look, labelPlace: 'below' },
    }),
  };
}
