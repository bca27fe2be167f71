import { useEffect, useMemo, useState } from 'preact/hooks';
import { followUp } from '../kinds/follow';
import type { Laid } from '../kinds/relay';
import { openStored } from '../screens/parts/openStored';
import { Banner } from '../ui/Banner';
import { Button } from '../ui/Button';
import { changedWords } from './followWords';
import type { PlaceProps } from './place';
import type { Session } from './session';

/** The resource that this one's cards came from has changed since: to be followed here, or not. */
export function SourceNotice({
  workshop,
  shelf,
  session,
}: Pick<PlaceProps, 'workshop' | 'shelf'> & { readonly session: Session }) {
  const { kind } = session;
  const resource = session.resource.value;
  const source = useSource({ workshop, shelf, id: resource.madeFrom?.id ?? null });
  const follow = useMemo(
    () => source && followUp({ kind, resource }, source, workshop.makeId),
    [source, kind, resource.content, resource.madeFrom],
  );
  if (!source || !follow) return null;
  // Other changes may have been made since it was worked out, so only what it is about is taken from it.
  const take = ({ content, madeFrom }: typeof follow.kept) =>
    session.change({ ...session.resource.peek(), content, madeFrom });
  return (
    <Banner>
      <p>{changedWords(source.resource.title, follow.changes)}</p>
      <Button look="main" onClick={() => take(follow.followed)}>
        Change here too
      </Button>
      <Button onClick={() => take(follow.kept)}>Keep this as it is</Button>
    </Banner>
  );
}

/** As it lies on the shelf; null where it is not there any more, is in the bin, or can't be read. */
function useSource({
  workshop,
  shelf,
  id,
}: Pick<PlaceProps, 'workshop' | 'shelf'> & { readonly id: string | null }): Laid | null {
  const [source, setSource] = useState<Laid | null>(null);
  useEffect(() => {
    let wanted = true;
    setSource(null);
    if (id === null) return;
    void readSource({ workshop, shelf }, id).then((read) => {
      if (wanted) setSource(read);
    });
    return () => {
      wanted = false;
    };
  }, [shelf, id]);
  return source;
}

async function readSource(
  { workshop, shelf }: Pick<PlaceProps, 'workshop' | 'shelf'>,
  id: string,
): Promise<Laid | null> {
  const read = await shelf?.drafts?.read(id);
  if (!read?.ok || !read.value || read.value.binnedAt !== null) return null;
  const kind = await workshop.loadKind(read.value.kind);
  const opened = openStored(read.value, workshop.kindOf);
  return kind && opened.ok ? { kind, resource: opened.value } : null;
}
