import * as v from 'valibot';
import { contentParser } from '../../model/content';

/** A page that holds what is laid on it and nothing else: its only own choice is the frame round the sheet. */
export interface BlankPage {
  readonly frame: 'none' | 'thin' | 'thick';
}

const schema = v.object({ frame: v.picklist(['none', 'thin', 'thick']) });

export const EMPTY_PAGE: BlankPage = { frame: 'thin' };

export const parseBlankPage = contentParser<BlankPage>('page', schema, () => []);
