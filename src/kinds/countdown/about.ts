import type { About } from '../contract';

export const about: About = {
  id: 'countdown',
  name: 'Countdown and waiting',
  blurb: 'How long it still is: pieces to take off, a wait, or sleeps',
  family: 'Rewards and waiting',
  accent: '#e6e4f3',
  sample: ['three', 'two', 'one', 'finished'],
};
