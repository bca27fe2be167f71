import { signal } from '@preact/signals';
import { useEffect, useMemo } from 'preact/hooks';
import type { KeptPictures } from '../screens/editor/editorProps';
import { DEFAULT_SETTINGS, withFavourite, withRecent } from '../storage/settings';
import type { PlaceProps } from './place';

/** The pictures that this device used last, and those that somebody marked to find again. */
export function useKeptPictures(shelf: PlaceProps['shelf']): KeptPictures {
  const recent = useMemo(() => signal(DEFAULT_SETTINGS.recentSymbols), []);
  const favourites = useMemo(() => signal(DEFAULT_SETTINGS.favouriteSymbols), []);
  useEffect(() => {
    void shelf?.settings?.read().then((settings) => {
      recent.value = settings.recentSymbols;
      favourites.value = settings.favouriteSymbols;
    });
  }, [shelf]);
  return {
    recent: recent.value,
    favourites: favourites.value,
    onUsed: (id) => {
      recent.value = withRecent(recent.value, id);
      void shelf?.settings?.change('recentSymbols', recent.value);
    },
    onFavourite: (id, wanted) => {
      favourites.value = withFavourite(favourites.value, id, wanted);
      void shelf?.settings?.change('favouriteSymbols', favourites.value);
    },
  };
}
