import type { About } from '../contract';

export const about: About = {
  id: 'home-school-sheet',
  name: 'Home and school sheet',
  blurb: 'News to take home or bring in, two on a page',
  family: 'Home and records',
  accent: '#f6ead8',
  sample: ['maths', 'lunch', 'happy', 'reading book'],
};
