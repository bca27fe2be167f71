import { useState } from 'preact/hooks';
import { Button } from '../../ui/Button';
import { bytesWords } from './bytesWords';

export interface StorageFacts {
  /** The browser has said that it will not clear the work by itself. */
  readonly persisted: boolean;
  readonly usedBytes: number | null;
  readonly quotaBytes: number | null;
}

interface StorageShownProps {
  readonly storage: StorageFacts | null;
  readonly onAskPersist: () => void;
}

export function StorageShown({ storage, onAskPersist }: StorageShownProps) {
  const [asked, setAsked] = useState(false);
  const ask = () => {
    setAsked(true);
    onAskPersist();
  };
  return (
    <section>
      <h2>Room on this device</h2>
      {storage === null ? <p>Asking this browser…</p> : <Facts storage={storage} asked={asked} />}
      {storage !== null && !storage.persisted && (
        <Button icon="lock" onClick={ask}>
          Ask this browser to keep my boards
        </Button>
      )}
      <p class="quiet">
        Clearing this browser’s data, or resetting the device, takes the boards with it. Save what matters as
        a file or a PDF as well.
      </p>
    </section>
  );
}

const AGREED = 'This browser has agreed not to clear your boards by itself.';
const NOT_YET =
  'This browser has not agreed yet to keep your boards when the device runs short of room. Putting Cuecraft on the home screen helps.';
const REFUSED =
  'Asked, and this browser has not agreed so far. Most agree once Cuecraft is on the home screen and used now and then.';

function Facts({ storage, asked }: { readonly storage: StorageFacts; readonly asked: boolean }) {
  const { persisted, usedBytes, quotaBytes } = storage;
  return (
    <>
      {usedBytes !== null && (
        <p>
          Cuecraft and your boards take up <strong>{bytesWords(usedBytes)}</strong>
          {quotaBytes !== null && <> of the {bytesWords(quotaBytes)} this browser allows</>}.
        </p>
      )}
      {usedBytes !== null && quotaBytes !== null && quotaBytes > 0 && (
        <meter min={0} max={quotaBytes} value={usedBytes} aria-label="Room used" />
      )}
      <p role="status">{persisted ? AGREED : asked ? REFUSED : NOT_YET}</p>
    </>
  );
}
