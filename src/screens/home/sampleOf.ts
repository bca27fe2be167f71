import { type Kind, kindVersion } from '../../kinds/contract';
import { ENVELOPE_FORMAT, type Resource } from '../../model/resource';
import type { Workshop } from '../workshop';

/** What a kind's tile shows: its own sample words on its own fresh start, never kept anywhere. */
export function sampleOf(kind: Kind, { library, now }: Workshop): Resource {
  const start = kind.start();
  let made = 0;
  const makeId = () => {
    made += 1;
    return `sample-${made}`;
  };
  const lines = kind.sample.map((label) => ({ label, time: null, endTime: null }));
  return {
    format: ENVELOPE_FORMAT,
    id: `sample-of-${kind.id}`,
    kind: kind.id,
    kindVersion: kindVersion(kind),
    title: '',
    page: start.page,
    look: start.look,
    content: kind.fromLines(start.content, lines, { pictureFor: library.pictureFor, makeId }),
    createdAt: now(),
    changedAt: now(),
  };
}
