import { Banner } from '../ui/Banner';
import { Button } from '../ui/Button';
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
      {offline.status.value === 'update-waiting' && (
        <Banner>
          <p>A newer Cuecraft is ready. Your work stays as it is.</p>
          <Button onClick={offline.applyUpdate}>Update now</Button>
        </Banner>
      )}
      {offline.readyIsNews.value && (
        <Banner>
          <p>Ready to work offline. You can use Cuecraft with no internet from now on.</p>
          <Button look="plain" onClick={offline.noticed}>
            Good
          </Button>
        </Banner>
      )}
    </>
  );
}
