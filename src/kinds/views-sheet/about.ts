import type { About } from '../contract';

export const about: About = {
  id: 'views-sheet',
  name: 'My views',
  blurb: 'What I like, am not sure of, or do not like: to circle or to sort',
  family: 'Home and records',
  accent: '#f0ecdf',
  sample: ['playtime', 'lunch', 'friends', 'help'],
};
