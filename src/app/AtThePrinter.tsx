import { useKeptBoth } from './dictionaryAtWork';
import type { PlaceProps } from './place';
import { loadReading } from './reading';
import type { Session } from './session';
import { useLoaded } from './useLoaded';
import { WorkNotices } from './WorkNotices';

async function loadPrintScreen() {
  const [{ PrintScreen }] = await Promise.all([import('../screens/print/PrintScreen'), loadReading()]);
  return PrintScreen;
}

/** The resource on its way to paper. */
export function AtThePrinter({
  state,
  workshop,
  shelf,
  session,
}: PlaceProps & { readonly session: Session }) {
  const PrintScreen = useLoaded(loadPrintScreen);
  const { kept } = useKeptBoth(shelf);
  const resource = session.resource.value;
  if (!PrintScreen) return <p class="alone">Opening…</p>;
  return (
    <PrintScreen
      workshop={workshop}
      resource={resource}
      kind={session.kind}
      notices={<WorkNotices state={state} workshop={workshop} shelf={shelf} session={session} />}
      onChange={(next) => session.change(next, 'print')}
      onKeep={(made) => {
        for (const one of made) shelf?.begin(one);
      }}
      keptBoth={kept}
      onBack={() => workshop.go({ screen: 'editor', id: resource.id })}
    />
  );
}
