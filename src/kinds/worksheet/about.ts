import type { About } from '../contract';

export const about: About = {
  id: 'worksheet',
  name: 'Worksheet',
  blurb: 'The same task at three levels, from a list of words',
  family: 'Words and learning',
  accent: '#e6f0e4',
  sample: ['cat', 'dog', 'fish'],
};
