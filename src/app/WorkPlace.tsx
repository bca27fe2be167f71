import type { ComponentType } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import type { PanelProps } from '../kinds/contract';
import type { ResourceId } from '../model/resource';
import { Banner } from '../ui/Banner';
import { Button } from '../ui/Button';
import { AtThePrinter } from './AtThePrinter';
import { AtWork, loadEditor } from './AtWork';
import { loadFaces } from './fonts';
import { loadPanel } from './kinds';
import type { PlaceProps } from './place';
import { loadReading } from './reading';
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
    if (!printing) void loadEditor();
    if (shelf) void openSession(shelf, id, state).then(setOpened);
  }, [shelf, id]);
  const title = opened.type === 'open' ? opened.session.resource.value.title : '';
  useEffect(() => {
    document.title = title === '' ? 'Cuecraft' : `${title} – Cuecraft`;
  }, [title, printing]);
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
  if (opened.type === 'opening' || !shelf || !workshop.library.ready || !state.packs.collections.value) {
    return <p class="alone">{state.trouble.value ?? 'Opening…'}</p>;
  }
  const { session, Panel } = opened;
  return printing ? (
    <AtThePrinter state={state} workshop={workshop} shelf={shelf} session={session} />
  ) : (
    <AtWork state={state} workshop={workshop} shelf={shelf} session={session} Panel={Panel} />
  );
}

async function openSession(
  shelf: NonNullable<PlaceProps['shelf']>,
  id: ResourceId,
  { letters }: PlaceProps['state'],
): Promise<Opened> {
  const session = await shelf.open(id);
  if (!session.ok) return { type: 'problem', problem: session.problem };
  const { kind, resource } = session.value;
  const { look } = resource.value;
  const [Panel] = await Promise.all([
    loadPanel(kind),
    loadFaces(look),
    letters.ready(look.secondLanguage),
    // Before anything is settled: a text read without it would lose its pictures.
    loadReading(),
  ]);
  return { type: 'open', session: session.value, Panel };
}
