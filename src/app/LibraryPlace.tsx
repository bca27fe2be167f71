import type { ComponentType } from 'preact';
import { LibraryScreen } from '../screens/library/LibraryScreen';
import { PacksPlace } from './packsPlace';
import type { PlaceProps } from './place';

interface SectionOf {
  readonly heading: string;
  readonly Section: ComponentType<PlaceProps>;
}

/** In the order they stand on the page. */
const SECTIONS: readonly SectionOf[] = [{ heading: 'Packs', Section: PacksPlace }];

export function LibraryPlace(place: PlaceProps) {
  const sections = SECTIONS.map(({ heading, Section }) => ({ heading, content: <Section {...place} /> }));
  return <LibraryScreen sections={sections} />;
}
