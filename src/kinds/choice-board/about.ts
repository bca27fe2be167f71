import type { About } from '../contract';

export const about: About = {
  id: 'choice-board',
  name: 'Choice board',
  blurb: 'A few things to choose from, large and clear',
  family: 'Choosing and talking',
  accent: '#fdeedd',
  sample: ['bubbles', 'swing'],
};
