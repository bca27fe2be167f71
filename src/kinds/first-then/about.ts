import type { About } from '../contract';

export const about: About = {
  id: 'first-then',
  name: 'First and then',
  blurb: 'First a task, then something the pupil likes',
  family: 'Rewards and waiting',
  accent: '#f7ead2',
  sample: ['writing', 'bubbles'],
};
