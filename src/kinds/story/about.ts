import type { About } from '../contract';

export const about: About = {
  id: 'story',
  name: 'My story',
  blurb: 'What happens and what helps, a sentence and a picture at a time',
  family: 'Step by step',
  accent: '#e6eef4',
  sample: ['school', 'alarm', 'go outside', 'thumbs up'],
};
