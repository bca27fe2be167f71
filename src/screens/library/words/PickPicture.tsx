import { useId, useState } from 'preact/hooks';
import { type Picture, pictureId } from '../../../model/card';
import { SearchField } from '../../parts/SearchField';
import { SymbolPicture } from '../../parts/SymbolPicture';
import type { Library } from '../../workshop';
import './pick.css';

const OFFERS = 12;
const FOUND = 36;

interface PickPictureProps {
  readonly label: string;
  readonly current: Picture | null;
  readonly library: Library;
  readonly onPick: (picture: Picture) => void;
}

/** The pictures that fit a word, and a search for all others. */
export function PickPicture({ label, current, library, onPick }: PickPictureProps) {
  const id = useId();
  const [query, setQuery] = useState('');
  const found = query.trim() === '' ? library.offersFor(label, OFFERS) : library.search(query, FOUND);
  const now = current === null ? null : pictureId(current);
  return (
    <div class="pick-picture">
      <SearchField name="Find a picture" value={query} onInput={setQuery} />
      <ul aria-labelledby={id}>
        {found.map((entry) => (
          <li key={entry.id}>
            <button
              type="button"
              class="pick"
              aria-pressed={entry.id === now}
              onClick={() => onPick({ type: 'symbol', symbolId: entry.id })}
            >
              <SymbolPicture symbolId={entry.id} pictures={library.pictures} size={56} />
              <span>{entry.name}</span>
            </button>
          </li>
        ))}
      </ul>
      <p id={id} class={found.length === 0 ? '' : 'unseen'} role="status">
        {found.length === 0 ? 'No picture found. Try a simpler word.' : `Pictures for ${query || label}`}
      </p>
    </div>
  );
}
