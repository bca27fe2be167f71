import type { ComponentType } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import type { PanelProps } from '../kinds/contract';
import type { Resource } from '../model/resource';
import type { EditorProps } from '../screens/editor/editorProps';
import { openStored } from '../screens/parts/openStored';
import { Banner } from '../ui/Banner';
import { Button } from '../ui/Button';
import { useClassWords } from './dictionaryAtWork';
import { loadFaces } from './fonts';
import { useKeptPictures } from './keptPictures';
import { kindOf } from './kinds';
import { useOwnPictureActions } from './ownPictureActions';
import type { PlaceProps } from './place';
import { savingWords } from './SaveNotices';
import { useSecondLines } from './secondLines';
import type { Session } from './session';
import { useSettling } from './settling';
import { useLoaded } from './useLoaded';
import { WorkNotices } from './WorkNotices';

/** Fetches the editor; asked for early, it comes while the work is being opened. */
export async function loadEditor() {
  return (await import('../screens/editor/Editor')).Editor;
}

interface AtWorkProps extends PlaceProps {
  readonly session: Session;
  readonly Panel: ComponentType<PanelProps<unknown>>;
}

/** The resource in the editor. */
export function AtWork({ state, workshop, shelf, session: plain, Panel }: AtWorkProps) {
  const session = useSettling(useSecondLines(plain, state), workshop);
  const Editor = useLoaded(loadEditor);
  const kept = useKeptPictures(shelf);
  const classWords = useClassWords({ state, workshop, shelf, session });
  const ownPictures = useOwnPictureActions(state, shelf);
  const resource = session.resource.value;
  const edition = useEdition(resource);
  const [broken, setBroken] = useState(false);
  if (!Editor) return <p class="alone">Opening…</p>;
  const notices = (
    <>
      {broken && (
        <Banner tone="bad">
          <p>The page could not be drawn. Your work is safe. Refresh to draw it again.</p>
          <Button onClick={() => location.reload()}>Refresh</Button>
        </Banner>
      )}
      <WorkNotices state={state} workshop={workshop} shelf={shelf} session={session} />
    </>
  );
  return (
    <Editor
      workshop={workshop}
      kind={session.kind}
      resource={resource}
      Panel={Panel}
      canUndo={session.canUndo.value}
      canRedo={session.canRedo.value}
      edition={edition}
      saving={savingWords(session)}
      notices={notices}
      kept={kept}
      onChange={session.change}
      onSettle={session.settle}
      onBegin={(next) => {
        shelf?.begin(next);
        workshop.go({ screen: 'editor', id: next.id });
      }}
      onUndo={session.undo}
      onRedo={session.redo}
      onError={() => setBroken(true)}
      versions={versionsOf(shelf, resource)}
      classWords={classWords}
      ownPictures={ownPictures}
    />
  );
}

function versionsOf(shelf: PlaceProps['shelf'], resource: Resource): EditorProps['versions'] {
  return {
    load: async () => {
      const read = await shelf?.drafts?.versions(resource.id);
      return read?.ok ? read.value.map(({ savedAt, saved }) => ({ savedAt, saved })) : [];
    },
    open: (saved) => {
      const opened = openStored({ saved }, kindOf);
      return opened.ok ? opened.value : null;
    },
  };
}

/** Goes up when the faces of the chosen font have come in. */
function useEdition({ look }: Resource): number {
  const [edition, setEdition] = useState(0);
  useEffect(() => {
    void loadFaces(look).then(() => setEdition((before) => before + 1));
  }, [look.font]);
  return edition;
}
