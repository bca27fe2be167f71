import type { About } from '../contract';

export const about: About = {
  id: 'week-timetable',
  name: 'Week timetable',
  blurb: 'A school week as a grid, and any day of it as a strip',
  family: 'The day',
  accent: '#dfe9f3',
  sample: ['assembly', 'maths', 'swimming', 'lunch', 'art', 'library'],
};
