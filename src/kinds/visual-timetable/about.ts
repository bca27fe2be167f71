import type { About } from '../contract';

export const about: About = {
  id: 'visual-timetable',
  name: 'Visual timetable',
  blurb: 'The day in pictures, in order',
  family: 'The day',
  version: 2,
  accent: '#e2efe9',
  sample: ['maths', 'playtime', 'lunch'],
};
