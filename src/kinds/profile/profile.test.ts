import { expect, test } from 'vitest';
import { makeCard } from '../../../tests/support/cards';
import { readFonts } from '../../../tests/support/fonts';
import { DEFAULT_LOOK } from '../../model/look';
import type { Paper } from '../../model/page';
import { compose } from './compose';
import { EMPTY_PROFILE, MIXES, type Part, type Profile } from './content';
import { PROFILE_EDITS, partOf, setPart } from './edits';

function makeProfile(parts: readonly (Part | null)[], change: Partial<Profile> = {}): Profile {
  const pieces = parts.map((part, at) => ({ card: makeCard(`thing ${at}`, { id: `${at}` }), part }));
  return { ...EMPTY_PROFILE, pieces, ...change };
}

function pageOf(profile: Profile, paper: Paper = 'A4') {
  const [page, ...more] = compose(profile, {
    title: 'About me',
    page: { paper, orientation: 'portrait' },
    look: DEFAULT_LOOK,
    fonts: readFonts(),
    purpose: 'board',
    slotGrowth: 0,
  });
  if (!page || more.length > 0) throw new Error('A one-page profile has one page.');
  return page;
}

function wordsOf(profile: Profile, paper: Paper = 'A4'): string {
  return pageOf(profile, paper)
    .nodes.flatMap((node) => (node.type === 'text' ? [node.text] : []))
    .join(' ');
}

test('it has no place for a surname, a date of birth or a diagnosis', () => {
  expect(Object.keys(EMPTY_PROFILE)).toEqual(['pieces', 'names', 'words', 'mix', 'nickname', 'photo']);
  expect(wordsOf(makeProfile([]))).toBe(
    'About me I like to be called What people like about me What is important to me How to help me How I talk',
  );
});

test('cards fill the sections two by two, and the rest say how to help', () => {
  const profile = makeProfile(new Array<null>(9).fill(null));

  expect(PROFILE_EDITS.cards(profile).map(({ id }) => partOf(profile, id))).toEqual([
    ...['liked', 'liked', 'important', 'important', 'help', 'help', 'talk', 'talk', 'help'],
  ]);
});

test.each(MIXES)('what was typed is on the page whole, with %s and even on A5', (mix) => {
  const help = 'Tell me before things change. '.repeat(13).trim();
  const profile = makeProfile(['liked', 'help', 'talk'], { mix: mix === 'pictures' ? 'both' : mix });

  expect(wordsOf({ ...profile, words: { ...profile.words, help } })).toContain(help);
  const short = { ...profile.words, help: 'Tell me before things change.' };
  expect(wordsOf({ ...profile, mix, words: short }, 'A5')).toContain(short.help);
});

test('there is room for a photo only when asked for, and a picture put there asks for it', () => {
  const profile = makeProfile(['liked', 'help']);
  const pictured = setPart(profile, '1', 'photo');

  expect(wordsOf(profile)).not.toContain('Me ');
  expect(pageOf(pictured).slots.map(({ id }) => id)).toEqual(['1', '0']);
  expect(PROFILE_EDITS.cards({ ...pictured, photo: false }).map(({ id }) => id)).toEqual(['0']);
});
