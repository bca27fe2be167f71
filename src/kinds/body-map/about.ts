import type { About } from '../contract';

export const about: About = {
  id: 'body-map',
  name: 'Body map',
  blurb: 'What my body tells me, and where',
  family: 'Feelings',
  accent: '#e9f1e6',
  sample: ['headache', 'hot', 'crying', 'heart', 'tummy ache', 'hide', 'tired', 'deep breath'],
};
