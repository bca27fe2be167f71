import { useKeptBoth } from './dictionaryAtWork';
import type { PlaceProps } from './place';
import type { Session } from './session';
import { useLoaded } from './useLoaded';
import { WorkNotices } from './WorkNotices';

/** The resource on its way to paper. */
export function AtThePrinter({
  state,
  workshop,
  shelf,
  session,
}: PlaceProps & { readonly session: Session }) {
  const PrintScreen = useLoaded(() =>
    import('../screens/print/PrintScreen').then((loaded) => loaded.PrintScreen),
  );
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
