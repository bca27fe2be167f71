import { useRef, useState } from 'preact/hooks';
import type { HandedFile } from '../../../exchange/packs/messages';
import { Button } from '../../../ui/Button';
import { chosenFiles, droppedFiles } from './droppedFiles';

const ACCEPTED = '.zip,.svg,.png,.jpg,.jpeg,.webp,.csv,.tsv,.json,.txt,.md';

/** Where files come in: by a button, or let go of over it. */
export function BringFiles({ onFiles }: { readonly onFiles: (files: readonly HandedFile[]) => void }) {
  const [over, setOver] = useState(false);
  const field = useRef<HTMLInputElement>(null);
  return (
    <fieldset
      class={`bring-files ${over ? 'over' : ''}`}
      onDragOver={(event) => {
        event.preventDefault();
        setOver(true);
      }}
      onDragLeave={() => setOver(false)}
      onDrop={(event) => {
        event.preventDefault();
        setOver(false);
        if (event.dataTransfer) void droppedFiles(event.dataTransfer).then(onFiles);
      }}
    >
      <legend class="unseen">Bring in pictures</legend>
      <Button look="main" icon="add" onClick={() => field.current?.click()}>
        Choose a zip or picture files
      </Button>
      <p>or drop them here</p>
      <input
        ref={field}
        type="file"
        multiple
        hidden
        accept={ACCEPTED}
        aria-label="Files of a pack"
        onChange={({ currentTarget }) => {
          const files = chosenFiles(currentTarget.files);
          // So that choosing the same file again is a change again.
          currentTarget.value = '';
          onFiles(files);
        }}
      />
    </fieldset>
  );
}
