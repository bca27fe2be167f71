import type { Scene } from '../../scene/nodes';
import type { Setting } from '../contract';
import { barePages, titledPages } from '../drawing';
import { composeArticle } from './article';
import { composeBooklet } from './booklet';
import type { Story } from './content';
import { composeSheet } from './page';

/** The pages of a story, as its format asks. */
export function compose(story: Story, setting: Setting): readonly Scene[] {
  if (story.format === 'page') return titledPages(setting, (room) => composeSheet(story, setting, room));
  const draw = story.format === 'booklet' ? composeBooklet : composeArticle;
  return barePages(setting, (sheet) => draw(story, setting, sheet));
}
