import type { About } from '../contract';

export const about: About = {
  id: 'visit-pack',
  name: 'Visit pack',
  blurb: 'A small book for a trip: what happens, what to spot, help cards',
  family: 'Step by step',
  accent: '#e3f0f2',
  sample: ['coach', 'farm', 'lunch', 'school'],
};
