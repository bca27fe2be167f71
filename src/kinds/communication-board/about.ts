import type { About } from '../contract';

export const about: About = {
  id: 'communication-board',
  name: 'Communication board',
  blurb: 'Words to point at, each always in its place',
  family: 'Choosing and talking',
  accent: '#f7e6ee',
  sample: ['want', 'more', 'help', 'stop'],
};
