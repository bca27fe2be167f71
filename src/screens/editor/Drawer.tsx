import { useEffect, useId, useMemo, useRef, useState } from 'preact/hooks';
import type { Dress } from '../../base/dress';
import type { SymbolEntry, SymbolId } from '../../symbols/symbol';
import { Icon } from '../../ui/Icon';
import { PictureButtons } from '../parts/pictures/PictureButtons';
import { type PictureMaker, photoDrop } from '../parts/pictures/usePictureMaker';
import { PLACE_LINKS } from '../parts/placeLinks';
import { SymbolPicture } from '../parts/SymbolPicture';
import type { Library } from '../workshop';
import type { KeptPictures } from './editorProps';
import { LanguageField } from './LanguageField';
import { startPictureDrag } from './pictureDrag';

const MOST = 60;
const FIRST = 18;
const RECENT = 'Recent';
const FAVOURITES = 'Favourites';

/** Words somebody wants a picture for. */
export interface Wanted {
  readonly words: string;
}

interface DrawerProps {
  readonly library: Library;
  /** How the board is drawn: what is offered looks as it will on a card. */
  readonly dress: Dress | null;
  readonly kept: Pick<KeptPictures, 'recent' | 'favourites'>;
  /** What to look for, asked for from elsewhere; each asking is a new object. */
  readonly wanted: Wanted | null;
  readonly maker: PictureMaker;
  /** What the chosen card says; empty where none is chosen. */
  readonly word: string;
  readonly onChoose: (entry: SymbolEntry) => void;
  /** A picture held over a point of the window, px; null when it has gone. */
  readonly onHold: (at: { readonly x: number; readonly y: number } | null) => void;
  readonly onDropPicture: (entry: SymbolEntry, at: { readonly x: number; readonly y: number }) => void;
}

export function Drawer(props: DrawerProps) {
  const { library, kept, wanted, maker } = props;
  const [query, setQuery] = useState('');
  const id = useId();
  const [group, setGroup] = useState(() => firstGroup(library, kept));
  const [shown, setShown] = useState(FIRST);
  const found = useMemo(
    () => findPictures(library, query, group, kept),
    [library, query, group, query === '' ? keptIn(group, kept) : null],
  );
  useEffect(() => {
    if (wanted) setQuery(wanted.words);
  }, [wanted]);
  const newWord = props.word || query;
  const look = (change: () => void) => {
    setShown(FIRST);
    change();
  };
  return (
    <section
      class="drawer-body"
      aria-label="Pictures to choose from"
      {...photoDrop((file) => maker.takePhoto(file, newWord))}
    >
      <div class="search-field">
        <Icon name="search" />
        <label class="unseen" for={id}>
          Find a picture
        </label>
        <input
          id={id}
          class="input"
          type="search"
          autocomplete="off"
          placeholder="Find a picture"
          value={query}
          onInput={(event) => look(() => setQuery(event.currentTarget.value))}
          onKeyDown={(event) => {
            if (event.key === 'ArrowDown') focusFirst(event.currentTarget);
          }}
        />
      </div>
      <Groups
        groups={[RECENT, FAVOURITES, ...library.groups]}
        group={group}
        hidden={query !== ''}
        onGroup={(next) => look(() => setGroup(next))}
      />
      <PictureButtons maker={maker} word={newWord} />
      <p class="unseen" role="status">
        {query === '' ? '' : `${found.length === MOST ? `${MOST} or more` : found.length} pictures found`}
      </p>
      {found.length === 0 && <p class="empty">{query === '' ? (NONE_YET[group] ?? '') : noneFor(query)}</p>}
      <PictureList {...props} found={found.slice(0, shown)} />
      {found.length > shown && (
        <button type="button" class="button" onClick={() => setShown(shown + MOST)}>
          Show more pictures
        </button>
      )}
      {library.language && <LanguageField {...library.language} />}
      <a class="button plain" href={PLACE_LINKS.library}>
        Add pictures of your own
      </a>
    </section>
  );
}

const NONE_YET: Readonly<Record<string, string>> = {
  [RECENT]: 'Pictures you use will be here.',
  'Photos and drawings': 'None yet. Take or add a photo, or draw a picture, and it will be here.',
  [FAVOURITES]: 'None yet. Tap a card on the board, then Favourite, and its picture will be here.',
};

/** Where there is something to see. */
function firstGroup(library: Library, kept: DrawerProps['kept']): string {
  if (kept.recent.length > 0) return RECENT;
  return library.groups.find((group) => library.inGroup(group).length > 0) ?? RECENT;
}

function noneFor(query: string): string {
  return `No picture for “${query}”. Try a simpler word, or use the card with words only.`;
}

function focusFirst(field: HTMLElement): void {
  field.closest('section')?.querySelector<HTMLElement>('[role=option]')?.focus();
}

function findPictures(
  library: Library,
  query: string,
  group: string,
  kept: DrawerProps['kept'],
): readonly SymbolEntry[] {
  if (query.trim() !== '') return library.search(query, MOST);
  const ids = keptIn(group, kept);
  return ids
    ? ids.map(library.entry).filter((entry): entry is SymbolEntry => entry !== null && !entry.hidden)
    : library.inGroup(group);
}

function keptIn(group: string, { recent, favourites }: DrawerProps['kept']): readonly SymbolId[] | null {
  if (group === RECENT) return recent;
  return group === FAVOURITES ? favourites : null;
}

interface GroupsProps {
  readonly groups: readonly string[];
  readonly group: string;
  /** Put away while somebody searches, and kept: making it anew is slow to the typing hand. */
  readonly hidden: boolean;
  readonly onGroup: (group: string) => void;
}

function Groups({ groups, group, hidden, onGroup }: GroupsProps) {
  const id = useId();
  return (
    <fieldset class="groups" hidden={hidden}>
      <legend class="unseen">Groups of pictures</legend>
      {groups.map((name) => (
        <label key={name} class="chip">
          <input type="radio" name={id} checked={name === group} onChange={() => onGroup(name)} />
          {name}
        </label>
      ))}
    </fieldset>
  );
}

type PictureListProps = Pick<DrawerProps, 'library' | 'dress' | 'onChoose' | 'onHold' | 'onDropPicture'> & {
  readonly found: readonly SymbolEntry[];
};

function PictureList({ library, dress, found, onChoose, onHold, onDropPicture }: PictureListProps) {
  const dragged = useRef(false);
  return (
    <div class="picture-list" role="listbox" aria-label="Pictures">
      {found.map((entry, at) => (
        <div
          // Tiles change what they show and stay: making a canvas for every letter typed is most of a search.
          // biome-ignore lint/suspicious/noArrayIndexKey: see above
          key={at}
          class="tile"
          role="option"
          aria-selected={false}
          aria-label={entry.name}
          tabIndex={at === 0 ? 0 : -1}
          onClick={() => {
            if (!dragged.current) onChoose(entry);
          }}
          onPointerDown={(event) => {
            dragged.current = false;
            startPictureDrag(event, {
              onHold: (point) => {
                dragged.current = true;
                onHold(point);
              },
              onDrop: (point) => onDropPicture(entry, point),
            });
          }}
          onKeyDown={(event) => pressKey(event, () => onChoose(entry))}
        >
          <SymbolPicture symbolId={entry.id} pictures={library.pictures} size={64} dress={dress} />
          <span>{entry.name}</span>
        </div>
      ))}
    </div>
  );
}

function pressKey(event: KeyboardEvent & { currentTarget: HTMLElement }, choose: () => void): void {
  const { currentTarget: option, key } = event;
  if (key === 'Enter' || key === ' ') {
    event.preventDefault();
    choose();
  }
  const next = key === 'ArrowRight' || key === 'ArrowDown' ? option.nextElementSibling : null;
  const previous = key === 'ArrowLeft' || key === 'ArrowUp' ? option.previousElementSibling : null;
  const to = next ?? previous;
  if (!(to instanceof HTMLElement)) return;
  event.preventDefault();
  to.focus();
}
