import type { About } from '../contract';

export const about: About = {
  id: 'feelings-check-in',
  name: 'Feelings check-in',
  blurb: 'How am I feeling today?',
  family: 'Feelings',
  accent: '#fdeedd',
  sample: ['happy', 'sad', 'angry', 'tired', 'worried', 'excited', 'calm', 'scared'],
};
