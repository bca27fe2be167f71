import { fail, ok, type Result } from '../base/result';
import type { Resource } from '../model/resource';
import { type Kind, kindVersion } from './contract';

/** Saved work opened by its kind: upgraded where it is older, refused with a sentence where it can't be read. */
export function openWith<C>(kind: Kind<C>, resource: Resource): Result<Resource<C>> {
  const current = kindVersion(kind);
  if (resource.kindVersion > current) {
    return fail('This was made with a newer version of Cuecraft. It is safe. Update the app to open it.');
  }
  const due = kind.upgrades.slice(resource.kindVersion - 1);
  const raised = raise(resource.content, due);
  if (!raised.ok) return raised;
  const content = kind.parse(raised.value);
  if (!content.ok) return content;
  return ok({ ...resource, kindVersion: current, content: content.value });
}

const DAMAGED =
  'This is damaged and can’t be opened here. It is kept as it is, and you can save it as a file.';

/** An upgrade trusts the shape of its own version, so damaged work may throw inside it: that is the person's news. */
function raise(content: unknown, upgrades: readonly ((content: unknown) => unknown)[]): Result<unknown> {
  try {
    return ok(upgrades.reduce((older, upgrade) => upgrade(older), content));
  } catch (error) {
    if (error instanceof TypeError) return fail(DAMAGED);
    throw error;
  }
}
