import { DEFAULT_LOOK } from '../../model/look';
import type { Kind } from '../contract';
import { about } from './about';
import { compose } from './compose';
import { EMPTY_SHEET, type HomeSchoolSheet, parseSheet } from './content';
import { SHEET_EDITS } from './edits';
import { LEVELS } from './levels';

export const kind: Kind<HomeSchoolSheet> = {
  ...about,
  ...SHEET_EDITS,
  start: () => ({
    content: EMPTY_SHEET,
    page: { paper: 'A4', orientation: 'landscape' },
    look: { ...DEFAULT_LOOK, border: 'thin' },
  }),
  levels: LEVELS,
  parse: parseSheet,
  upgrades: [],
  cardActions: [],
  outputs: ['board'],
  compose,
};
