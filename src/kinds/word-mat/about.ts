import type { About } from '../contract';

export const about: About = {
  id: 'word-mat',
  name: 'Word mat',
  blurb: 'The words of a topic in pictures, to have beside the work',
  family: 'Words and learning',
  accent: '#e8f0dc',
  sample: ['seed', 'leaf', 'flower', 'root', 'soil', 'petal'],
};
