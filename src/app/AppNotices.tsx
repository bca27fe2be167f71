import { useEffect } from 'preact/hooks';
import { Banner } from '../ui/Banner';
import { Button } from '../ui/Button';
import { DictionaryNotice } from './dictionaryNotice';
import type { AppState } from './state';

/** News of the app itself, said once and never in the way. */
export function AppNotices({ state }: { readonly state: AppState }) {
  const { offline, trouble, shelf } = state;
  const keeping = shelf.value?.problem.value ?? null;
  return (
    <>
      {trouble.value !== null && (
        <Banner tone="bad">
          <p>{trouble.value}</p>
        </Banner>
      )}
      {keeping !== null && (
        <Banner tone="warn">
          <p>{keeping}</p>
        </Banner>
      )}
      <DictionaryNotice news={state.dictionary.news} />
      {offline.status.value === 'update-waiting' && (
        <Banner>
          <p>A newer Cuecraft is ready. Your work stays as it is.</p>
          <Button onClick={offline.applyUpdate}>Update now</Button>
        </Banner>
      )}
    </>
  );
}

/** How long "ready to work offline" stays, ms: it is said once and asks for nothing. */
const SAID_FOR = 8000;

/** Said on the home screen only, once in the life of this device. */
export function OfflineNews({ state }: { readonly state: AppState }) {
  const { readyIsNews, noticed } = state.offline;
  const news = readyIsNews.value;
  useEffect(() => {
    if (!news) return;
    const timer = setTimeout(noticed, SAID_FOR);
    return () => {
      clearTimeout(timer);
      noticed();
    };
  }, [news]);
  if (!news) return null;
  return (
    <p class="toast" role="status">
      Ready to work offline. You can use Cuecraft with no internet from now on.
    </p>
  );
}
