import type { About } from '../contract';

export const about: About = {
  id: 'flash-cards',
  name: 'Flash cards',
  blurb: 'Picture on the front, word on the back',
  family: 'Words and learning',
  accent: '#f1e8f6',
  sample: ['eat', 'jump', 'reading'],
};
