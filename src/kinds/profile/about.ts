import type { About } from '../contract';

export const about: About = {
  id: 'profile',
  name: 'One-page profile',
  blurb: 'What people like about me, what matters to me, how to help me',
  family: 'Home and records',
  accent: '#e8eaf6',
  sample: ['be kind', 'music', 'help', 'talk'],
};
