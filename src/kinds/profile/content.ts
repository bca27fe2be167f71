import * as v from 'valibot';
import { contentParser, wordsSchema } from '../../model/content';
import { type Piece, pieceSchema } from '../parts';

/** Four cards in each of four sections, and one picture of the pupil; more are kept where that is out of view. */
export const MAX_PIECES = 20;
export const MAX_NAME = 40;
export const MAX_NICKNAME = 20;

/** The sections of the page, top to bottom (practice.md 6.12, HS03). */
export const SECTIONS = ['liked', 'important', 'help', 'talk'] as const;
export type Section = (typeof SECTIONS)[number];
export const PARTS = [...SECTIONS, 'photo'] as const;
export type Part = (typeof PARTS)[number];

export const MIXES = ['pictures', 'both', 'words'] as const;
export type Mix = (typeof MIXES)[number];

/**
 * How somebody is best met, in their own words. It asks for no surname, no date of birth and no diagnosis, and has no place
 * for them (practice.md 1, row 3).
 */
export interface Profile {
  readonly pieces: readonly Piece<Part>[];
  /** What stands over each section. */
  readonly names: Readonly<Record<Section, string>>;
  /** What is said in each; lines to write on where empty. */
  readonly words: Readonly<Record<Section, string>>;
  readonly mix: Mix;
  /** A line to write it on where empty. */
  readonly nickname: string;
  /** Room for a photo, off unless asked for (practice.md 5.4). */
  readonly photo: boolean;
}

const name = v.pipe(v.string(), v.maxLength(MAX_NAME));
const schema = v.object({
  pieces: v.pipe(v.array(pieceSchema(PARTS)), v.maxLength(2 * MAX_PIECES)),
  names: v.object({ liked: name, important: name, help: name, talk: name }),
  words: v.object({ liked: wordsSchema, important: wordsSchema, help: wordsSchema, talk: wordsSchema }),
  mix: v.picklist(MIXES),
  nickname: v.pipe(v.string(), v.maxLength(MAX_NICKNAME)),
  photo: v.boolean(),
});

export const EMPTY_PROFILE: Profile = {
  pieces: [],
  names: {
    liked: 'What people like about me',
    important: 'What is important to me',
    help: 'How to help me',
    talk: 'How I talk',
  },
  words: { liked: '', important: '', help: '', talk: '' },
  mix: 'both',
  nickname: '',
  photo: false,
};

export const parseProfile = contentParser<Profile>('profile', schema, ({ pieces }) =>
  pieces.map(({ card }) => card),
);
