import type { About } from '../contract';

export const about: About = {
  id: 'sentence-strip',
  name: 'Sentence strip',
  blurb: 'Cards that make a sentence, with or without colours',
  family: 'Choosing and talking',
  accent: '#fbf0cf',
  sample: ['I want', 'I see', 'I like'],
};
