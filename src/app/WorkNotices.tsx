import type { ResourceId } from '../model/resource';
import { openStored } from '../screens/parts/openStored';
import { AppNotices } from './AppNotices';
import type { PlaceProps } from './place';
import { SaveNotices } from './SaveNotices';
import { SourceNotice } from './SourceNotice';
import type { Session } from './session';

/** News about this work, and of the app. */
export function WorkNotices({ state, workshop, shelf, session }: PlaceProps & { readonly session: Session }) {
  const { id } = session.resource.value;
  /** The person has decided a conflict: what lies under `next` now is shown from here on. */
  const resolved = (next: ResourceId | null) => {
    if (next !== id) shelf?.forget(id);
    if (next === null) workshop.go({ screen: 'home' });
    else if (next !== id) workshop.go({ screen: 'editor', id: next });
    else void showStored();
  };
  const showStored = async () => {
    const read = await shelf?.drafts?.read(id);
    const theirs = read?.ok && read.value ? openStored(read.value, workshop.kindOf) : null;
    if (theirs?.ok) session.adopt(theirs.value);
  };
  return (
    <>
      <SaveNotices session={session} onResolved={resolved} />
      <SourceNotice workshop={workshop} shelf={shelf} session={session} />
      <AppNotices state={state} />
    </>
  );
}
