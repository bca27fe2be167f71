import { itemEdits } from '../../model/items';
import { type Group, type HomeSchoolSheet, MAX_GROUPS, PLACES, type Place, placesShown } from './content';

export const SHEET_EDITS = itemEdits<HomeSchoolSheet, Place>({
  arrangement: 'places',
  most: MAX_GROUPS * PLACES.most + 1,
  items: (sheet) => sheet.places.slice(0, placesShown(sheet)),
  withItems: (sheet, items) => ({ ...sheet, places: [...items, ...sheet.places.slice(items.length)] }),
  fresh: (card) => ({ card }),
});

export function setGroup(sheet: HomeSchoolSheet, at: number, change: Partial<Group>): HomeSchoolSheet {
  return {
    ...sheet,
    groups: sheet.groups.map((group, place) => (place === at ? { ...group, ...change } : group)),
  };
}
