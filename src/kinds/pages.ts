import { pageSize } from '../model/page';
import type { Resource } from '../model/resource';
import type { Scene, ShownPicture } from '../scene/nodes';
import { composeFooter, picturesAmong } from '../scene/page';
import type { Kind, Setting } from './contract';
import { composeExtras, extrasOn } from './extras';

export interface PageWish {
  readonly fonts: Setting['fonts'];
  readonly purpose: Setting['purpose'];
  readonly slotGrowth: number;
  /** The credit line the licences of these pictures ask for. */
  readonly creditFor: (pictures: readonly ShownPicture[]) => string;
}

/** Every page of a resource as it comes out: what the kind composes, what lies freely on it, and the footer. */
export function composePages<C>(kind: Kind<C>, resource: Resource<C>, wish: PageWish): readonly Scene[] {
  const { title, page, look, content, extras } = resource;
  const { fonts, purpose, slotGrowth } = wish;
  const scenes = kind.compose(content, { title, page, look, fonts, purpose, slotGrowth });
  const count = scenes.length;
  return scenes.map((scene, at) => {
    const free = composeExtras(extrasOn(at, count, extras), look, fonts);
    const full = free.length === 0 ? scene : { ...scene, nodes: [...scene.nodes, ...free] };
    return withFooter(full, { page, wish, number: at + 1, count });
  });
}

interface Foot {
  readonly page: Resource['page'];
  readonly wish: PageWish;
  readonly number: number;
  readonly count: number;
}

function withFooter(scene: Scene, foot: Foot): Scene {
  const credit = foot.wish.creditFor(picturesAmong(scene.nodes));
  const place = foot.count > 1 ? `Page ${foot.number} of ${foot.count}` : '';
  return {
    ...scene,
    nodes: [...scene.nodes, ...composeFooter({ credit, place }, pageSize(foot.page), foot.wish.fonts)],
  };
}
