import type { Scene } from '../../scene/nodes';
import type { Setting } from '../contract';
import { titledPages } from '../drawing';
import type { ViewsSheet } from './content';
import { sortCards, sortMat } from './sort';
import { tablePages } from './table';

/** A table to circle answers in, or three columns and after them the cards to lay there. */
export function compose(views: ViewsSheet, setting: Setting): readonly Scene[] {
  if (views.form === 'circle') return titledPages(setting, (room) => tablePages(views, room, setting));
  return [...titledPages(setting, (room) => [sortMat(views, room, setting)]), ...sortCards(views, setting)];
}
