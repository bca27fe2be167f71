import { itemEdits } from '../../model/items';
import { DEFAULT_LOOK } from '../../model/look';
import type { Kind } from '../contract';
import { about } from './about';
import { compose } from './compose';
import { type BlankPage, EMPTY_PAGE, parseBlankPage } from './content';
import { LEVELS } from './levels';

/** No cards at all: whatever is on the page lies freely. */
const EDITS = itemEdits<BlankPage, never>({
  arrangement: 'list',
  most: 0,
  items: () => [],
  withItems: (content) => content,
  fresh: () => {
    throw new Error('A blank page holds no cards.');
  },
});

export const kind: Kind<BlankPage> = {
  ...about,
  ...EDITS,
  start: () => ({
    content: EMPTY_PAGE,
    page: { paper: 'A4', orientation: 'landscape' },
    look: DEFAULT_LOOK,
  }),
  levels: LEVELS,
  parse: parseBlankPage,
  upgrades: [],
  cardActions: [],
  outputs: ['board'],
  compose,
};
