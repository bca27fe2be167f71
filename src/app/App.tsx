import type { ComponentType } from 'preact';
import { useEffect, useErrorBoundary } from 'preact/hooks';
import { Banner } from '../ui/Banner';
import { Button } from '../ui/Button';
import { HomePlace } from './HomePlace';
import type { PlaceProps } from './place';
import type { AppState } from './state';
import { useLoaded } from './useLoaded';
import { WorkPlace } from './WorkPlace';
import './app.css';

const TITLES = {
  home: 'Cuecraft',
  editor: 'Cuecraft',
  print: 'Print – Cuecraft',
  bin: 'Bin – Cuecraft',
  about: 'About – Cuecraft',
  library: 'Pictures and words – Cuecraft',
};

const BROKEN =
  'Something went wrong in Cuecraft. What you made is safe on this device. Refresh the page to go on.';

/** A mistake of ours must never leave a person before an empty page. */
export function App({ state }: { readonly state: AppState }) {
  const [error] = useErrorBoundary();
  if (!error) return <Places state={state} />;
  return (
    <main class="alone">
      <Banner tone="bad">
        <p>{BROKEN}</p>
        <Button onClick={() => location.reload()}>Refresh</Button>
      </Banner>
    </main>
  );
}

function Places({ state }: { readonly state: AppState }) {
  const route = state.route.value;
  const workshop = state.workshop.value;
  useEffect(() => {
    document.title = TITLES[route.screen];
    scrollTo(0, 0);
  }, [route]);
  if (state.trouble.value !== null && !workshop) {
    return (
      <main class="alone">
        <Banner tone="bad">
          <p>{state.trouble.value}</p>
        </Banner>
      </main>
    );
  }
  if (!workshop) return <p class="alone">Getting ready…</p>;
  const place: PlaceProps = { state, workshop, shelf: state.shelf.value };
  switch (route.screen) {
    case 'home':
      return <HomePlace {...place} />;
    case 'bin':
      return <Seldom key="bin" load={loadBin} {...place} />;
    case 'about':
      return <Seldom key="about" load={loadAbout} {...place} />;
    case 'library':
      return <Seldom key="library" load={loadLibrary} {...place} />;
    default:
      return <WorkPlace {...place} key={route.id} id={route.id} printing={route.screen === 'print'} />;
  }
}

const loadBin = async () => (await import('./BinPlace')).BinPlace;
const loadAbout = async () => (await import('./AboutPlace')).AboutPlace;
const loadLibrary = async () => (await import('./LibraryPlace')).LibraryPlace;

type SeldomProps = PlaceProps & { readonly load: () => Promise<ComponentType<PlaceProps>> };

/** Seldom needed, and never first: fetched when somebody goes there. */
function Seldom({ load, ...place }: SeldomProps) {
  const Place = useLoaded(load);
  return Place ? <Place {...place} /> : <p class="alone">Opening…</p>;
}
