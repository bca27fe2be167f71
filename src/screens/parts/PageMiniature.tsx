import { useMemo } from 'preact/hooks';
import type { Resource } from '../../model/resource';
import type { Workshop } from '../workshop';
import { NearView } from './NearView';
import { ScenePicture } from './ScenePicture';
import './miniatures.css';

interface PageMiniatureProps {
  readonly resource: Resource;
  readonly workshop: Workshop;
}

/** The real first page, small, on its paper. The words beside it say what it is. */
export function PageMiniature({ resource, workshop }: PageMiniatureProps) {
  return <NearView class="miniature">{() => <FirstPage resource={resource} workshop={workshop} />}</NearView>;
}

function FirstPage({ resource, workshop }: PageMiniatureProps) {
  const page = useMemo(() => workshop.pagesOf(resource)[0], [resource, workshop]);
  if (!page || !workshop.library.ready) return null;
  const shape = page.width > page.height ? 'wide' : 'tall';
  return (
    <div class={`paper ${shape}`}>
      <ScenePicture scene={page} pictures={workshop.library.pictures} title="" />
    </div>
  );
}
