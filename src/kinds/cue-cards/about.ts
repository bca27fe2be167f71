import type { About } from '../contract';

export const about: About = {
  id: 'cue-cards',
  name: 'Cue cards',
  blurb: 'Cards for a key ring, a lanyard or a pocket',
  family: 'Choosing and talking',
  accent: '#fdebd8',
  sample: ['help', 'break time', 'toilet'],
};
