import { signal } from '@preact/signals';
import { useEffect, useMemo } from 'preact/hooks';
import type { Resource, ResourceId } from '../model/resource';
import type { KeptTemplates } from '../screens/home/keptTemplates';
import { openStored } from '../screens/parts/openStored';
import type { Workshop } from '../screens/workshop';
import { DEFAULT_SETTINGS, withFavourite } from '../storage/settings';
import { loadKind } from './kinds';
import type { PlaceProps } from './place';

/** Ready-made work as this device keeps it: what is marked, and what somebody made to start others from. */
export function useKeptTemplates(
  shelf: PlaceProps['shelf'],
  workshop: Workshop,
  begin: (resource: Resource) => void,
): KeptTemplates {
  const favourites = useMemo(() => signal(DEFAULT_SETTINGS.favouriteTemplates), []);
  const own = useMemo(() => signal(DEFAULT_SETTINGS.ownTemplates), []);
  useEffect(() => {
    void shelf?.settings?.read().then((settings) => {
      favourites.value = settings.favouriteTemplates;
      own.value = settings.ownTemplates;
    });
  }, [shelf]);
  const setOwn = (id: ResourceId, wanted: boolean) => {
    own.value = withFavourite(own.value, id, wanted);
    void shelf?.settings?.change('ownTemplates', own.value);
  };
  return {
    favourites: favourites.value,
    own: own.value,
    onFavourite: (id, wanted) => {
      favourites.value = withFavourite(favourites.value, id, wanted);
      void shelf?.settings?.change('favouriteTemplates', favourites.value);
    },
    onKeep: async (id) => {
      const copy = await copyOf(shelf, workshop, id);
      if (!copy || !shelf) return;
      setOwn(copy.id, true);
      shelf.begin(copy);
      await shelf.putDown();
      await shelf.refresh();
    },
    onStart: async (id) => {
      const copy = await copyOf(shelf, workshop, id);
      if (copy) begin(copy);
    },
    onLetGo: (id) => setOwn(id, false),
  };
}

/** A resource of its own with everything that is in a stored one. */
async function copyOf(
  shelf: PlaceProps['shelf'],
  workshop: Workshop,
  id: ResourceId,
): Promise<Resource | null> {
  const read = await shelf?.drafts?.read(id);
  if (!read?.ok || !read.value) return null;
  await loadKind(read.value.kind);
  const opened = openStored(read.value, workshop.kindOf);
  if (!opened.ok) return null;
  const now = workshop.now();
  return { ...opened.value, id: workshop.makeId(), createdAt: now, changedAt: now };
}
