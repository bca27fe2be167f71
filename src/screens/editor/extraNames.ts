import { pictureId } from '../../model/card';
import type { Extra } from '../../model/extras';
import type { Library } from '../workshop';

export const SHAPE_NAMES = {
  rectangle: 'Rectangle',
  rounded: 'Rounded box',
  ellipse: 'Circle',
  triangle: 'Triangle',
  diamond: 'Diamond',
  star: 'Star',
  heart: 'Heart',
  speech: 'Speech bubble',
} as const;

/** What a screen reader says of an extra, and its panel in other words. */
export function extraName(extra: Extra, library: Library): string {
  switch (extra.type) {
    case 'text':
      return extra.text.trim() === ''
        ? 'Text without words'
        : `Text: ${extra.text.replace(/\s+/gu, ' ').slice(0, 60)}`;
    case 'picture': {
      const id = pictureId(extra.picture);
      return `Picture: ${(id !== null && library.entry(id)?.name) || 'no name'}`;
    }
    case 'shape':
      return SHAPE_NAMES[extra.shape];
    case 'line':
      return extra.ends === 'none' ? 'Line' : 'Arrow';
    case 'drawing':
      return 'Drawing';
  }
}

/** "This text", "3 things" */
export function pickedName(list: readonly Extra[]): string {
  const [first] = list;
  if (!first) return 'Nothing';
  if (list.length > 1) return `${list.length} things`;
  const words = {
    text: 'text',
    picture: 'picture',
    shape: 'shape',
    line: 'line',
    drawing: 'drawing',
  } as const;
  return `This ${first.type === 'line' && first.ends !== 'none' ? 'arrow' : words[first.type]}`;
}
