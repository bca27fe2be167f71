import type { About } from '../contract';

export const about: About = {
  id: 'programme-cards',
  name: 'Exercise cards',
  blurb: 'A programme set by a therapist: one exercise a card, and a record',
  family: 'Home and records',
  accent: '#e3eef0',
  sample: ['stretch', 'jump', 'balance'],
};
