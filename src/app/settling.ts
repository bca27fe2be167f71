import { useEffect, useMemo } from 'preact/hooks';
import type { Reader } from '../kinds/contract';
import type { Resource } from '../model/resource';
import type { Workshop } from '../screens/workshop';
import type { Session } from './session';

/** The session in which what follows from the cards of a kind is up to date after every change, by whichever hand. */
export function useSettling(session: Session, { reader }: Workshop): Session {
  useEffect(() => {
    session.amend(withSettled(session, session.resource.peek(), reader));
  }, [session, reader]);
  return useMemo(
    () => ({
      ...session,
      change: (next: Resource, mark?: string) => session.change(withSettled(session, next, reader), mark),
    }),
    [session, reader],
  );
}

function withSettled({ kind }: Session, resource: Resource, reader: Reader): Resource {
  const content = kind.settle?.(resource.content, reader) ?? resource.content;
  return content === resource.content ? resource : { ...resource, content };
}
