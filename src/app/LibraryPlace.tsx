import type { ComponentType } from 'preact';
import { LibraryScreen } from '../screens/library/LibraryScreen';
import { WordsPlace } from './dictionaryPlace';
import { OwnPicturesPlace } from './ownPicturesPlace';
import { PacksPlace } from './packsPlace';
import type { PlaceProps } from './place';
import { routeHash } from './route';

interface SectionOf {
  readonly heading: string;
  readonly Section: ComponentType<PlaceProps>;
}

/** In the order they stand on the page. */
const SECTIONS: readonly SectionOf[] = [
  { heading: 'Always use', Section: WordsPlace },
  { heading: 'Photos and drawings', Section: OwnPicturesPlace },
  { heading: 'Packs', Section: PacksPlace },
];

export function LibraryPlace(place: PlaceProps) {
  const sections = SECTIONS.map(({ heading, Section }) => ({ heading, content: <Section {...place} /> }));
  const board = place.state.leftBoard.value;
  return <LibraryScreen sections={sections} boardLink={board && routeHash(board)} />;
}
