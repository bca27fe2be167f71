import { ENVELOPE_FORMAT, type Resource, type ResourceId } from '../model/resource';
import { type Kind, kindVersion, type Start } from './contract';

export interface Naming {
  readonly id: ResourceId;
  readonly title: string;
  /** Milliseconds since 1970. */
  readonly now: number;
}

/** A new resource of a kind. */
export function beginResource<C>(kind: Kind<C>, start: Start<C>, { id, title, now }: Naming): Resource<C> {
  return {
    format: ENVELOPE_FORMAT,
    id,
    kind: kind.id,
    kindVersion: kindVersion(kind),
    title,
    page: start.page,
    look: start.look,
    content: start.content,
    extras: start.extras ?? [],
    madeFrom: null,
    createdAt: now,
    changedAt: now,
  };
}
