import { useId } from 'preact/hooks';
import type { PackInFile, WordInFile } from '../../../exchange/dictionary';
import { type Picture, pictureId } from '../../../model/card';
import type { DictionaryWord } from '../../../model/dictionary';
import { PictureThumb } from '../../parts/PictureThumb';
import type { Library } from '../../workshop';

interface MergeRowProps {
  readonly word: WordInFile;
  readonly library: Library;
  readonly packs: readonly PackInFile[];
  readonly taken: boolean;
  readonly onTake: (theirs: boolean) => void;
}

const THUMB = 64;

/** A word both have, with both pictures side by side. */
export function DifferentWord(props: MergeRowProps & { readonly mine: DictionaryWord }) {
  const { mine, word, library, taken, onTake } = props;
  const id = useId();
  return (
    <li class="different-word">
      <fieldset>
        <legend>{mine.label}</legend>
        <label class="side">
          <input type="radio" name={id} checked={!taken} onChange={() => onTake(false)} />
          <Shown picture={mine.picture} library={library} missing="Not on this device" />
          <span>Keep mine</span>
        </label>
        <label class="side">
          <input type="radio" name={id} checked={taken} onChange={() => onTake(true)} />
          <Shown picture={word.picture} library={library} missing={missingWords(props)} />
          <span>Use theirs</span>
        </label>
      </fieldset>
    </li>
  );
}

/** A word that only the file has. */
export function FreshWord(props: MergeRowProps) {
  const { word, library, taken, onTake } = props;
  return (
    <li>
      <label class="fresh-word">
        <input type="checkbox" checked={taken} onChange={(event) => onTake(event.currentTarget.checked)} />
        <strong>{word.label}</strong>
        <Shown picture={word.picture} library={library} missing={missingWords(props)} />
      </label>
    </li>
  );
}

interface ShownProps {
  readonly picture: Picture;
  readonly library: Library;
  readonly missing: string;
}

function Shown({ picture, library, missing }: ShownProps) {
  const id = pictureId(picture);
  if (id !== null && library.entry(id) === null) return <span class="missing-picture">{missing}</span>;
  return <PictureThumb picture={picture} library={library} size={THUMB} />;
}

/** Which pack to bring in for this picture, as far as the file says. */
function missingWords({ word, packs }: MergeRowProps): string {
  const id = pictureId(word.picture) ?? '';
  const pack = packs.find((one) => id.startsWith(`pack-${one.id}-`));
  const shows = word.shows === '' ? 'Its picture' : `“${word.shows}”`;
  return pack
    ? `${shows} is in the pack “${pack.name}”: bring that in as well`
    : `${shows} is not on this device`;
}
