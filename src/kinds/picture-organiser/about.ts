import type { About } from '../contract';

export const about: About = {
  id: 'picture-organiser',
  name: 'Picture organiser',
  blurb: 'One topic on a page: words, steps, who, where and when',
  family: 'Words and learning',
  accent: '#e6f1dc',
  sample: ['fire', 'baker', 'river', 'street'],
};
