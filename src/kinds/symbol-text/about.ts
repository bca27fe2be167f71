import type { About } from '../contract';

export const about: About = {
  id: 'symbol-text',
  name: 'Text with pictures',
  blurb: 'A text you type or paste, a picture over each key word',
  family: 'Words and learning',
  accent: '#e4eef6',
  sample: ['We', 'drink', 'water', 'and', 'eat', 'fruit'],
};
