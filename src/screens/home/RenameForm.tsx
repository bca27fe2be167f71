import { useEffect, useId, useRef } from 'preact/hooks';
import { cutTo, oneLine } from '../../base/text';
import { MAX_TITLE } from '../../model/resource';
import { Button } from '../../ui/Button';

interface RenameFormProps {
  readonly title: string;
  readonly onRename: (title: string) => void;
  readonly onLeave: () => void;
}

export function RenameForm({ title, onRename, onLeave }: RenameFormProps) {
  const id = useId();
  const field = useRef<HTMLInputElement>(null);
  useEffect(() => field.current?.select(), []);
  const save = () => {
    const words = cutTo(oneLine(field.current?.value ?? ''), MAX_TITLE);
    if (words !== '' && words !== title) onRename(words);
    onLeave();
  };
  return (
    <form
      class="rename"
      onSubmit={(event) => {
        event.preventDefault();
        save();
      }}
      onKeyDown={(event) => {
        if (event.key === 'Escape') onLeave();
      }}
    >
      <label class="unseen" for={id}>
        New name
      </label>
      <input
        id={id}
        ref={field}
        class="input"
        type="text"
        autocomplete="off"
        maxLength={MAX_TITLE}
        defaultValue={title}
      />
      <Button look="main" onClick={save}>
        Save
      </Button>
      <Button look="plain" onClick={onLeave}>
        Cancel
      </Button>
    </form>
  );
}
