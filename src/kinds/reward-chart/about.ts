import type { About } from '../contract';

export const about: About = {
  id: 'reward-chart',
  name: 'Reward chart',
  blurb: 'Tokens on the way to something chosen; they are only ever added',
  family: 'Rewards and waiting',
  accent: '#fbefc9',
  sample: ['bubbles', 'star'],
};
