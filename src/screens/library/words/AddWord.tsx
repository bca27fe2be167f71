import { useEffect, useRef, useState } from 'preact/hooks';
import { MAX_LABEL, type Picture } from '../../../model/card';
import { Button } from '../../../ui/Button';
import { TextField } from '../../../ui/fields';
import type { Library } from '../../workshop';
import { PickPicture } from './PickPicture';

interface AddWordProps {
  readonly library: Library;
  readonly onAdd: (label: string, picture: Picture) => void;
  readonly onClose: () => void;
}

/** A word typed here, and its picture picked: for whoever settles the words of a whole school at one sitting. */
export function AddWord({ library, onAdd, onClose }: AddWordProps) {
  const [label, setLabel] = useState('');
  const box = useRef<HTMLDivElement>(null);
  useEffect(() => box.current?.querySelector('input')?.focus(), []);
  const known = library.ownWord(label);
  return (
    <div class="word-panel" ref={box}>
      <TextField
        name="Word"
        value={label}
        maxLength={MAX_LABEL}
        hint="As you type it on a board: lunch, Miss Khan, home time"
        onInput={setLabel}
      />
      {library.wordKey(label) !== '' && (
        <>
          <p>{known ? 'You have this word. Choose another picture for it:' : 'Choose its picture:'}</p>
          <PickPicture
            label={label}
            current={known?.picture ?? null}
            library={library}
            onPick={(picture) => onAdd(label, picture)}
          />
        </>
      )}
      <div class="word-actions">
        <Button onClick={onClose}>Cancel</Button>
      </div>
    </div>
  );
}
