import { useEffect, useState } from 'preact/hooks';
import type { Result } from '../base/result';
import { AboutScreen } from '../screens/about/AboutScreen';
import { WhoDrewWhat } from '../screens/about/WhoDrewWhat';
import { askToPersist, reportStorage, type StorageReport } from '../storage/persist';
import { type Maker, parseMakers } from '../symbols/makers';
import { fetchJson } from './files';
import type { PlaceProps } from './place';

export function AboutPlace({ state, workshop }: PlaceProps) {
  const [storage, setStorage] = useState<StorageReport | null>(null);
  const [makers, setMakers] = useState<Result<readonly Maker[]> | null>(null);
  const look = () => void reportStorage(navigator.storage).then(setStorage);
  useEffect(look, []);
  return (
    <AboutScreen
      workshop={workshop}
      storage={storage}
      whoDrewWhat={<WhoDrewWhat makers={makers} onOpen={() => void readMakers().then(setMakers)} />}
      packs={state.packs.list.value}
      onAskPersist={() => void askToPersist(navigator.storage).then(look)}
    />
  );
}

async function readMakers(): Promise<Result<readonly Maker[]>> {
  const read = await fetchJson('assets/symbols/makers.json');
  return read.ok ? parseMakers(read.value) : read;
}
