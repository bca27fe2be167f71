import type { About } from '../contract';

export const about: About = {
  id: 'blank-page',
  name: 'Poster or blank page',
  blurb: 'Words, pictures and shapes, placed by hand',
  family: 'Words and learning',
  accent: '#efe6f1',
  sample: ['Our pond'],
};
