import { beginResource } from '../../kinds/begin';
import type { Kind, Start } from '../../kinds/contract';
import type { Resource } from '../../model/resource';
import type { Workshop } from '../workshop';

/** What a kind's tile shows: its own sample words on its own fresh start, never kept anywhere. */
export function sampleOf(kind: Kind, { library, now }: Workshop): Resource {
  const start = sampleStart(kind);
  let made = 0;
  const makeId = () => {
    made += 1;
    return `sample-${made}`;
  };
  const lines = kind.sample.map((label) => ({ label, time: null, endTime: null }));
  const content = kind.fromLines(start.content, lines, { pictureFor: library.pictureFor, makeId });
  return beginResource(kind, { ...start, content }, { id: `sample-of-${kind.id}`, title: '', now: now() });
}

/** A kind without cards shows what its first level lays on the page. */
function sampleStart(kind: Kind): Start<unknown> {
  const start = kind.start();
  return kind.most > 0 ? start : (kind.levels[0]?.apply(start) ?? start);
}
