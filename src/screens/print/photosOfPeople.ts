import type { Sheet } from '../../print/sheets';
import type { Library } from '../workshop';

/** How many different pictures on these sheets show a person of the class. */
export function photosOfPeople(sheets: readonly Sheet[], { entry }: Pick<Library, 'entry'>): number {
  const ids = sheets.flatMap(({ scene }) =>
    scene.nodes.flatMap((node) => (node.type === 'picture' ? [node.pictureId] : [])),
  );
  return [...new Set(ids)].filter((id) => entry(id)?.person).length;
}
