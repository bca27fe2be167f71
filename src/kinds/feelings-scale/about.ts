import type { About } from '../contract';

export const about: About = {
  id: 'feelings-scale',
  name: 'Feelings scale',
  blurb: 'How big is it, and what helps',
  family: 'Feelings',
  accent: '#e3eefa',
  sample: ['angry', 'frustrated', 'worried', 'tired', 'calm'],
};
