import { signal } from '@preact/signals';
import type { ComponentType } from 'preact';
import { useEffect, useMemo, useState } from 'preact/hooks';
import type { PanelProps } from '../kinds/contract';
import type { Resource, ResourceId } from '../model/resource';
import type { EditorProps } from '../screens/editor/editorProps';
import { openStored } from '../screens/parts/openStored';
import { DEFAULT_SETTINGS, withRecent } from '../storage/settings';
import { Banner } from '../ui/Banner';
import { Button } from '../ui/Button';
import { AppNotices } from './AppNotices';
import { loadFaces } from './fonts';
import { kindOf, loadPanel } from './kinds';
import type { PlaceProps } from './place';
import { SaveNotices, savingWords } from './SaveNotices';
import type { Session } from './session';

interface WorkPlaceProps extends PlaceProps {
  readonly id: ResourceId;
  readonly printing: boolean;
}

type Opened =
  | { readonly type: 'opening' }
  | { readonly type: 'problem'; readonly problem: string }
  | { readonly type: 'open'; readonly session: Session; readonly Panel: ComponentType<PanelProps<unknown>> };

/** Where one resource is worked on: in the editor, or at the printer. */
export function WorkPlace({ state, workshop, shelf, id, printing }: WorkPlaceProps) {
  const [opened, setOpened] = useState<Opened>({ type: 'opening' });
  useEffect(() => {
    if (shelf) void openSession(shelf, id).then(setOpened);
  }, [shelf, id]);
  const goHome = () => workshop.go({ screen: 'home' });
  if (opened.type === 'problem') {
    return (
      <main class="alone">
        <Banner tone="warn">
          <p>{opened.problem}</p>
          <Button onClick={goHome}>Back to home</Button>
        </Banner>
      </main>
    );
  }
  if (opened.type === 'opening' || !shelf || !workshop.library.ready) {
    return <p class="alone">{state.trouble.value ?? 'Opening…'}</p>;
  }
  const { session, Panel } = opened;
  return printing ? (
    <AtThePrinter workshop={workshop} session={session} />
  ) : (
    <AtWork state={state} workshop={workshop} shelf={shelf} session={session} Panel={Panel} />
  );
}

async function openSession(shelf: NonNullable<PlaceProps['shelf']>, id: ResourceId): Promise<Opened> {
  const session = await shelf.open(id);
  if (!session.ok) return { type: 'problem', problem: session.problem };
  const { kind, resource } = session.value;
  const [Panel] = await Promise.all([loadPanel(kind), loadFaces(resource.value.look)]);
  return { type: 'open', session: session.value, Panel };
}

interface AtWorkProps extends PlaceProps {
  readonly session: Session;
  readonly Panel: ComponentType<PanelProps<unknown>>;
}

function AtWork({ state, workshop, shelf, session, Panel }: AtWorkProps) {
  const Editor = useLoaded(() => import('../screens/editor/Editor').then((loaded) => loaded.Editor));
  const recent = useRecent(shelf);
  const resource = session.resource.value;
  const edition = useEdition(resource);
  const [broken, setBroken] = useState(false);
  if (!Editor) return <p class="alone">Opening…</p>;
  const resolved = (next: ResourceId | null) => {
    if (next === null) workshop.go({ screen: 'home' });
    else if (next !== resource.id) workshop.go({ screen: 'editor', id: next });
    else
      void shelf?.drafts?.read(next).then((read) => {
        const taken = read.ok && read.value ? openStored(read.value, workshop.kindOf) : null;
        if (taken?.ok) session.adopt(taken.value);
      });
  };
  const notices = (
    <>
      <SaveNotices session={session} onResolved={resolved} />
      {broken && (
        <Banner tone="bad">
          <p>The page could not be drawn. Your work is safe. Refresh to draw it again.</p>
          <Button onClick={() => location.reload()}>Refresh</Button>
        </Banner>
      )}
      <AppNotices state={state} />
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
      recent={recent.ids}
      onUsed={recent.use}
      onChange={session.change}
      onSettle={session.settle}
      onUndo={session.undo}
      onRedo={session.redo}
      onError={() => setBroken(true)}
      versions={versionsOf(shelf, resource)}
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

function AtThePrinter({
  workshop,
  session,
}: {
  readonly workshop: PlaceProps['workshop'];
  readonly session: Session;
}) {
  const PrintScreen = useLoaded(() =>
    import('../screens/print/PrintScreen').then((loaded) => loaded.PrintScreen),
  );
  const resource = session.resource.value;
  if (!PrintScreen) return <p class="alone">Opening…</p>;
  return (
    <PrintScreen
      workshop={workshop}
      resource={resource}
      kind={session.kind}
      onChange={(next) => session.change(next, 'print')}
      onBack={() => workshop.go({ screen: 'editor', id: resource.id })}
    />
  );
}

/** A part of the app that is fetched when it is first needed. */
function useLoaded<T>(load: () => Promise<T>): T | null {
  const [loaded, setLoaded] = useState<{ readonly part: T } | null>(null);
  useEffect(() => {
    void load().then((part) => setLoaded({ part }));
  }, []);
  return loaded?.part ?? null;
}

/** Goes up when the faces of the chosen font have come in. */
function useEdition({ look }: Resource): number {
  const [edition, setEdition] = useState(0);
  useEffect(() => {
    void loadFaces(look).then(() => setEdition((before) => before + 1));
  }, [look.font]);
  return edition;
}

function useRecent(shelf: PlaceProps['shelf']) {
  const ids = useMemo(() => signal(DEFAULT_SETTINGS.recentSymbols), []);
  useEffect(() => {
    void shelf?.settings?.read().then((settings) => {
      ids.value = settings.recentSymbols;
    });
  }, [shelf]);
  return {
    ids: ids.value,
    use: (id: string) => {
      ids.value = withRecent(ids.value, id);
      void shelf?.settings?.change('recentSymbols', ids.value);
    },
  };
}
