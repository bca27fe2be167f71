import type { About } from '../contract';

export const about: About = {
  id: 'labels',
  name: 'Labels and signs',
  blurb: 'For shelves, trays, pegs and doors',
  family: 'Words and learning',
  accent: '#e4edf7',
  sample: ['pencil', 'scissors', 'toilets'],
};
