import type { StoredResource } from '../../storage/contract';

export type BoardOrder = 'newest' | 'name';

/** The boards whose title, or whose kind's name, holds every word typed, in the order asked for. */
export function findBoards(
  boards: readonly StoredResource[],
  words: string,
  order: BoardOrder,
  kindName: (kind: string) => string,
): readonly StoredResource[] {
  const wanted = words.toLocaleLowerCase('en-GB').split(/\s+/u).filter(Boolean);
  const found = boards.filter((board) => {
    const said = `${board.title} ${kindName(board.kind)}`.toLocaleLowerCase('en-GB');
    return wanted.every((word) => said.includes(word));
  });
  return found.sort(order === 'newest' ? newestFirst : byName);
}

function newestFirst(a: StoredResource, b: StoredResource): number {
  return b.changedAt - a.changedAt;
}

const NAMES = new Intl.Collator('en-GB', { numeric: true });

function byName(a: StoredResource, b: StoredResource): number {
  return NAMES.compare(a.title, b.title) || newestFirst(a, b);
}
