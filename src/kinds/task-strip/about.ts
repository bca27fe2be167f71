import type { About } from '../contract';

export const about: About = {
  id: 'task-strip',
  name: 'Task strip',
  blurb: 'One job, one step at a time',
  family: 'Step by step',
  accent: '#e6eef7',
  sample: ['turn on the tap', 'use soap', 'dry hands'],
};
