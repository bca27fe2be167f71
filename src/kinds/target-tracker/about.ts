import type { About } from '../contract';

export const about: About = {
  id: 'target-tracker',
  name: 'Target tracker',
  blurb: 'One target in small steps, a term on one page',
  family: 'Home and records',
  accent: '#ebe6f2',
  sample: ['listen', 'write', 'tidy up'],
};
