import { composePages } from '../kinds/pages';
import type { FontTables } from '../scene/fonts';
import type { Library, Route, Workshop } from '../screens/workshop';
import { fontFile } from './fonts';
import { ABOUTS, aboutOf, dayKind, kindOf, loadKind, loadKinds } from './kinds';
import { routeHash } from './route';

/** Puts together what the screens work with. */
export function makeWorkshop(library: Library, fonts: FontTables): Workshop {
  const makeId = () => crypto.randomUUID();
  return {
    kinds: ABOUTS,
    dayKind: dayKind(),
    kindOf: (id) => kindOf(id),
    aboutOf,
    loadKind,
    loadKinds,
    library,
    fonts,
    fontFile,
    pagesOf: (resource, purpose = 'board', slotGrowth = 0) => {
      const kind = kindOf(resource.kind);
      if (!kind) throw new Error(`No kind ${resource.kind}`);
      return composePages(kind, resource, { fonts, purpose, slotGrowth, creditFor: library.creditFor });
    },
    reader: {
      pictureFor: library.pictureFor,
      read: library.read,
      others: (cards, count) =>
        library.others(cards, count).map((face) => ({ ...face, id: makeId(), chosen: false })),
      makeId,
    },
    makeId,
    now: () => Date.now(),
    go: (route: Route) => {
      location.hash = routeHash(route);
    },
  };
}
