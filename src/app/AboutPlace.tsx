import { useEffect, useState } from 'preact/hooks';
import { AboutScreen } from '../screens/about/AboutScreen';
import { askToPersist, reportStorage, type StorageReport } from '../storage/persist';
import type { PlaceProps } from './place';

export function AboutPlace({ state, workshop }: PlaceProps) {
  const [storage, setStorage] = useState<StorageReport | null>(null);
  const look = () => void reportStorage(navigator.storage).then(setStorage);
  useEffect(look, []);
  return (
    <AboutScreen
      workshop={workshop}
      storage={storage}
      packs={state.packs.list.value}
      onAskPersist={() => void askToPersist(navigator.storage).then(look)}
    />
  );
}
