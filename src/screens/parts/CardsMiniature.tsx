import { useMemo } from 'preact/hooks';
import type { Resource } from '../../model/resource';
import type { Workshop } from '../workshop';
import { frameCards } from './cardsFrame';
import { NearView } from './NearView';
import { ScenePicture } from './ScenePicture';
import './miniatures.css';

/** Width of the frame to its height; `miniatures.css` gives it the same shape. */
const RATIO = 1.9;

interface CardsMiniatureProps {
  readonly resource: Resource;
  readonly workshop: Workshop;
}

/** The part of the first page where the cards lie: a true miniature that is still easy to see when very small. */
export function CardsMiniature(props: CardsMiniatureProps) {
  return <NearView class="miniature cards-only">{() => <FramedCards {...props} />}</NearView>;
}

function FramedCards({ resource, workshop }: CardsMiniatureProps) {
  const page = useMemo(() => workshop.pagesOf(resource)[0], [resource, workshop]);
  if (!page || !workshop.library.ready) return null;
  return (
    <div class="frame" style={{ ...frameCards(page, RATIO) }}>
      <ScenePicture scene={page} pictures={workshop.library.pictures} title="" />
    </div>
  );
}
