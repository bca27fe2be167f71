import type { Card } from '../../../model/card';
import { isEmptyPlace } from '../../../model/items';

/** Whether a pupil could take one for the other: the same words, or the same picture. */
export function alike(a: Card, b: Card): boolean {
  if (isEmptyPlace(a) && isEmptyPlace(b)) return false;
  if (keyOf(a.label) === keyOf(b.label)) return true;
  return a.picture.type === 'symbol' && b.picture.type === 'symbol'
    ? a.picture.symbolId === b.picture.symbolId
    : false;
}

function keyOf(label: string): string {
  return label.trim().toLocaleLowerCase('en-GB');
}

export interface ApartWish<T> {
  /** The most on one page. */
  readonly most: number;
  readonly clash: (a: T, b: T) => boolean;
}

/**
 * All of the list on as few pages as can be, about as many on each, in order as far as may be; two that clash are never
 * on one page, so that what is asked there has one answer.
 */
export function apart<T>(list: readonly T[], { most, clash }: ApartWish<T>): readonly (readonly T[])[] {
  const count = Math.ceil(list.length / Math.max(1, most));
  const pages: T[][] = Array.from({ length: count }, () => []);
  const even = Math.ceil(list.length / Math.max(1, count));
  for (const one of list) {
    const fits = (most: number) =>
      pages.find((page) => page.length < most && !page.some((other) => clash(one, other)));
    const page = fits(even) ?? fits(most);
    if (page) page.push(one);
    else pages.push([one]);
  }
  return pages;
}
