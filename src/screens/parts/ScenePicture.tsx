import { useMemo } from 'preact/hooks';
import type { Pictures } from '../../paint/paths';
import { sceneToSvg } from '../../paint/svg/sceneToSvg';
import type { Scene } from '../../scene/nodes';

interface ScenePictureProps {
  readonly scene: Scene;
  readonly pictures: Pictures;
  /** What a screen reader says it is. */
  readonly title: string;
}

/** A true miniature of a page, from the same scene that prints. */
export function ScenePicture({ scene, pictures, title }: ScenePictureProps) {
  const markup = useMemo(() => sceneToSvg(scene, pictures, title), [scene, pictures, title]);
  // The markup is our own: every word in it has been escaped by sceneToSvg.
  // biome-ignore lint/security/noDangerouslySetInnerHtml: painted by sceneToSvg, which escapes all words
  return <div class="scene-picture" dangerouslySetInnerHTML={{ __html: markup }} />;
}
