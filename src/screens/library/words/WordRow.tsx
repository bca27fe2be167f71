import { useState } from 'preact/hooks';
import { type Picture, pictureId } from '../../../model/card';
import type { DictionaryWord } from '../../../model/dictionary';
import { Button } from '../../../ui/Button';
import { PictureThumb } from '../../parts/PictureThumb';
import type { Library } from '../../workshop';
import { PickPicture } from './PickPicture';
import { type BoardActions, WordBoards } from './WordBoards';

interface WordRowProps extends BoardActions {
  readonly word: DictionaryWord;
  readonly library: Library;
  readonly onSettle: (picture: Picture) => void;
  readonly onRemove: () => void;
}

const GONE = 'Its picture is not on this device';

/** One word with its picture; opened, everything that can be done with it. */
export function WordRow({ word, library, onSettle, onRemove, ...boards }: WordRowProps) {
  const [open, setOpen] = useState(false);
  const id = pictureId(word.picture);
  const entry = id === null ? null : library.entry(id);
  return (
    <li class={open ? 'word open' : 'word'}>
      <div class="word-head">
        <PictureThumb picture={word.picture} library={library} size={56} />
        <p class="word-label">
          <strong>{word.label}</strong>
          <span class="quiet">{entry?.name ?? (id === null ? '' : GONE)}</span>
        </p>
        <Button
          pressed={open}
          label={open ? `Done with ${word.label}` : `Change ${word.label}`}
          onClick={() => setOpen(!open)}
        >
          {open ? 'Done' : 'Change'}
        </Button>
      </div>
      {open && (
        <div class="word-panel">
          <PickPicture label={word.label} current={word.picture} library={library} onPick={onSettle} />
          <WordBoards key={word.changedAt} word={word} library={library} {...boards} />
          <div class="word-actions">
            <Button look="danger" icon="bin" onClick={onRemove}>
              Remove this word
            </Button>
          </div>
        </div>
      )}
    </li>
  );
}
