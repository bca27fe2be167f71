import type { About } from '../contract';

export const about: About = {
  id: 'now-next',
  name: 'Now and next',
  blurb: 'What happens now, and what comes after it',
  family: 'The day',
  accent: '#dfeaf5',
  sample: ['maths', 'snack'],
};
