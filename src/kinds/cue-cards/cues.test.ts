import { expect, test } from 'vitest';
import { makeCard } from '../../../tests/support/cards';
import { readFonts } from '../../../tests/support/fonts';
import { DEFAULT_LOOK } from '../../model/look';
import { extentOf } from '../../scene/extent';
import type { Scene } from '../../scene/nodes';
import type { Setting } from '../contract';
import { compose } from './compose';
import { type CueCards, EMPTY_CUES } from './content';

const SETTING: Setting = {
  title: 'I need',
  page: { paper: 'A4', orientation: 'portrait' },
  look: DEFAULT_LOOK,
  fonts: readFonts(),
  purpose: 'board',
  slotGrowth: 0,
};

function cuesOf(count: number, parts: Partial<CueCards> = {}): CueCards {
  const cues = Array.from({ length: count }, (_, at) => ({
    card: makeCard(`cue ${at}`, { id: `${at}`, picture: { type: 'symbol', symbolId: 'help' } }),
  }));
  return { ...EMPTY_CUES, ...parts, cues };
}

function wordsOf(scenes: readonly Scene[]): readonly string[] {
  return scenes.flatMap(({ nodes }) => nodes.flatMap((node) => (node.type === 'text' ? [node.text] : [])));
}

test.each(['key-ring', 'lanyard', 'square', 'A7'] as const)(
  'on a %s card no picture lies under the hole',
  (size) => {
    for (const hole of ['top-left', 'top-middle'] as const) {
      const [page] = compose(cuesOf(1, { size, cut: { gap: 4, radius: 4, hole } }), SETTING);
      const box = (type: string) => {
        const node = page?.nodes.find((one) => one.type === type);
        return node ? extentOf(node) : { x: 0, y: 0, width: 0, height: 0 };
      };
      expect(box('ellipse').y + box('ellipse').height).toBeLessThanOrEqual(box('picture').y);
    }
  },
);

test('a plan holds a heading and three helps, and says what stands over each', () => {
  const scenes = compose(cuesOf(8, { layout: 'plan', size: 'A6', turned: true }), SETTING);

  expect(scenes.flatMap(({ slots }) => slots)).toHaveLength(8);
  expect(wordsOf(scenes).filter((words) => words === 'When I feel')).toHaveLength(2);
  expect(wordsOf(scenes).filter((words) => words === 'I can')).toHaveLength(2);
});

test('a coloured edge says its word, and the last line is on every card', () => {
  const scenes = compose(cuesOf(3, { edge: 'blue', edgeWord: 'food', foot: 'Ask me' }), SETTING);

  expect(wordsOf(scenes).filter((words) => words === 'food')).toHaveLength(3);
  expect(wordsOf(scenes).filter((words) => words === 'Ask me')).toHaveLength(3);
});
