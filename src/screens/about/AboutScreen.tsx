import type { ComponentChildren } from 'preact';
import type { Pack } from '../../model/pack';
import { PlainPage } from '../parts/PlainPage';
import type { Workshop } from '../workshop';
import { Credits } from './Credits';
import { InstallHelp } from './InstallHelp';
import { PrivacyPromise } from './PrivacyPromise';
import { type StorageFacts, StorageShown } from './StorageShown';
import './about.css';

interface AboutScreenProps {
  readonly workshop: Workshop;
  /** Null while it is being asked for. */
  readonly storage: StorageFacts | null;
  /** Symbols that were brought in. */
  readonly packs: readonly Pack[];
  readonly whoDrewWhat: ComponentChildren;
  readonly onAskPersist: () => void;
}

export function AboutScreen({ storage, packs, whoDrewWhat, onAskPersist }: AboutScreenProps) {
  return (
    <PlainPage heading="About Cuecraft">
      <p class="about-lead">
        Cuecraft makes the pictures that carry a pupil through the day. Type the day, and print it at its true
        size.
      </p>
      <div class="about">
        <PrivacyPromise />
        <StorageShown storage={storage} onAskPersist={onAskPersist} />
        <InstallHelp />
        <Credits packs={packs} whoDrewWhat={whoDrewWhat} />
      </div>
    </PlainPage>
  );
}
