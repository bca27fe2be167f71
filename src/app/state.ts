import { computed, effect, type ReadonlySignal, signal } from '@preact/signals';
import type { Template } from '../kinds/template';
import type { FontTables } from '../scene/fonts';
import type { Library, Route, Workshop } from '../screens/workshop';
import { type BuiltInLibrary, withCollections } from './collections';
import { type Dictionary, startDictionary } from './dictionary';
import { withDictionary } from './dictionaryLibrary';
import { loadFontTables } from './fonts';
import { loadedKinds, loadKinds } from './kinds';
import { type Letters, shapedFonts, startLetters } from './letters';
import { EMPTY_LIBRARY, loadLibrary } from './library';
import { type Offline, startOffline } from './offline';
import { type OwnPictures, startOwnPictures } from './ownPictures';
import { type Packs, startPacks } from './packs';
import { openOwnPicturesNews, openPacksNews } from './packsNews';
import { watchRoute } from './route';
import { searchedInLanguages } from './searchLanguage';
import { openShelf, type Shelf } from './shelf';
import { makeWorkshop } from './workshop';

/** What the whole app knows, as signals. Parts come in when they have been read; screens show what is there. */
export interface AppState {
  readonly route: ReadonlySignal<Route>;
  /** The board that somebody has just come from, until they go home. */
  readonly leftBoard: ReadonlySignal<Route | null>;
  /** Null until the letter widths are here: nothing can be composed before. */
  readonly workshop: ReadonlySignal<Workshop | null>;
  readonly shelf: ReadonlySignal<Shelf | null>;
  readonly packs: Packs;
  readonly ownPictures: OwnPictures;
  readonly dictionary: Dictionary;
  readonly templates: ReadonlySignal<readonly Template[]>;
  readonly offline: Offline;
  /** Scripts whose letters join, for the line in another language. */
  readonly letters: Letters;
  /** Null until the symbols have come in. */
  readonly builtIn: ReadonlySignal<BuiltInLibrary | null>;
  /** A sentence for the person when a part of the app could not be read. */
  readonly trouble: ReadonlySignal<string | null>;
  readonly onTrouble: (sentence: string) => void;
}

export function startApp(): AppState {
  const trouble = signal<string | null>(null);
  const onTrouble = (sentence: string) => {
    trouble.value = sentence;
  };
  const letters = startLetters(onTrouble);
  const fonts = signal<FontTables | null>(null);
  const builtIn = signal<BuiltInLibrary | null>(null);
  const packs = startPacks(Date.now, openPacksNews());
  const ownPictures = startOwnPictures({
    now: Date.now,
    makeId: () => crypto.randomUUID(),
    news: openOwnPicturesNews(),
  });
  const dictionary = startDictionary(Date.now);
  const shelf = signal<Shelf | null>(null);
  const library = libraryOfAll(builtIn, { packs, ownPictures, dictionary }, { shelf, onTrouble });
  const route = watchRoute();

  const take = <T>(result: { ok: true; value: T } | { ok: false; problem: string }, into: { value: T }) => {
    if (result.ok) into.value = result.value;
    else trouble.value = result.problem;
  };
  void loadFontTables().then((tables) => take(tables, fonts as { value: FontTables }));
  void loadLibrary().then((loaded) => take(loaded, builtIn as { value: BuiltInLibrary }));
  void openShelf().then((opened) => {
    shelf.value = opened;
    void dictionary.load(opened.dictionary);
    void opened.drafts?.emptyOld(Date.now());
  });
  effect(() => {
    if (route.value.screen === 'home' || route.value.screen === 'bin') void backOnTheShelf(shelf.value);
  });
  readWhenNeeded({ packs, ownPictures }, shelf, route);
  const ready = computed(() => fonts.value !== null && builtIn.value !== null);
  return {
    route,
    leftBoard: watchBoard(route),
    // A new one when the code of a kind has come in: what waits for it is then drawn.
    workshop: computed(() =>
      fonts.value && loadedKinds.value
        ? makeWorkshop(library.value, shapedFonts(fonts.value, letters))
        : null,
    ),
    shelf,
    packs,
    ownPictures,
    dictionary,
    templates: fetchTheRest(ready, route),
    offline: startOffline(),
    letters,
    builtIn,
    trouble,
    onTrouble,
  };
}

function watchBoard(route: ReadonlySignal<Route>): ReadonlySignal<Route | null> {
  const left = signal<Route | null>(null);
  effect(() => {
    if (route.value.screen === 'editor') left.value = route.value;
    if (route.value.screen === 'home') left.value = null;
  });
  return left;
}

/** The built-in symbols, what was brought in beside them, and before both what the class has settled. */
function ownLibrary(builtIn: BuiltInLibrary, beside: Beside): Library {
  const packs = beside.packs.collections.value;
  const own = beside.ownPictures.collection.value;
  return withDictionary(withCollections(builtIn, [...(own ? [own] : []), ...(packs ?? [])]), {
    words: beside.dictionary.words.value,
    lookup: builtIn.lookup,
    complete: packs !== null && own !== null,
  });
}

type Beside = Pick<AppState, 'packs' | 'ownPictures' | 'dictionary'>;

/** The same once it has come in, also searched in another language. */
function libraryOfAll(
  builtIn: AppState['builtIn'],
  beside: Beside,
  { shelf, onTrouble }: Pick<AppState, 'shelf' | 'onTrouble'>,
): ReadonlySignal<Library> {
  return searchedInLanguages({
    library: computed<Library>(() => (builtIn.value ? ownLibrary(builtIn.value, beside) : EMPTY_LIBRARY)),
    byCode: computed(() => builtIn.value?.byCode ?? null),
    shelf,
    onTrouble,
  });
}

async function backOnTheShelf(shelf: Shelf | null): Promise<void> {
  await shelf?.putDown();
  await shelf?.refresh();
}

/** ms by which the home screen stands and its pictures are drawn. */
const HOME_STANDS = 600;

/** Packs and photos can wait while somebody looks at the home screen; work that shows them can not. */
function readWhenNeeded(
  { packs, ownPictures }: Pick<AppState, 'packs' | 'ownPictures'>,
  shelf: ReadonlySignal<Shelf | null>,
  route: ReadonlySignal<Route>,
): void {
  let begun = false;
  const read = (from: Shelf) => {
    if (begun) return;
    void packs.load(from.packs);
    void ownPictures.load(from.ownPictures);
    begun = true;
  };
  effect(() => {
    const from = shelf.value;
    if (!from) return;
    if (route.value.screen === 'home') setTimeout(read, HOME_STANDS, from);
    else read(from);
  });
}

/**
 * Fetches the other kinds, and gives the ready-made work once it is here. Both stand below the panel where a day is
 * typed: that is the main job, and none of the time until it can be done is theirs.
 */
function fetchTheRest(
  ready: ReadonlySignal<boolean>,
  route: ReadonlySignal<Route>,
): ReadonlySignal<readonly Template[]> {
  const templates = signal<readonly Template[]>([]);
  effect(() => {
    const { screen } = route.value;
    if (!ready.value || (screen !== 'home' && screen !== 'bin')) return;
    setTimeout(() => {
      void loadKinds();
      void import('./templates').then((loaded) => {
        templates.value = loaded.TEMPLATES;
      });
    }, HOME_STANDS);
  });
  return templates;
}
