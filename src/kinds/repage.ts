import { refitted } from '../model/extraPaper';
import type { PageSetup } from '../model/page';
import type { Resource } from '../model/resource';
import type { Level } from './contract';

/** On another paper: what lies freely on its pages comes along. */
export function onPaper<C>(resource: Resource<C>, page: PageSetup): Resource<C> {
  return { ...resource, page, extras: refitted(resource.extras, resource.page, page) };
}

/** Set up as a level says. Where the level has no wishes for extras, those there are go along to its paper. */
export function atLevel<C>(resource: Resource<C>, level: Level<C>): Resource<C> {
  const { content, page, look, extras } = resource;
  const next = level.apply({ content, page, look, extras });
  const own = next.extras !== undefined && next.extras !== extras;
  return {
    ...resource,
    content: next.content,
    look: next.look,
    page: next.page,
    extras: own ? next.extras : refitted(extras, page, next.page),
  };
}
