import type { LanguageId } from '../base/languages';
import type { About, Kind, Reader } from '../kinds/contract';
import type { Card, Picture } from '../model/card';
import type { DictionaryWord } from '../model/dictionary';
import type { Resource, ResourceId } from '../model/resource';
import type { Pictures } from '../paint/paths';
import type { FontTables } from '../scene/fonts';
import type { Scene, ShownPicture } from '../scene/nodes';
import type { SymbolEntry, SymbolId } from '../symbols/symbol';

/** Where a person can be. The address bar holds it, so Back and a bookmark work. */
export type Route =
  | { readonly screen: 'home' }
  | { readonly screen: 'editor'; readonly id: ResourceId }
  | { readonly screen: 'print'; readonly id: ResourceId }
  | { readonly screen: 'bin' }
  | { readonly screen: 'library' }
  | { readonly screen: 'about' };

export interface SearchLanguageChoice {
  readonly chosen: LanguageId | null;
  readonly choose: (id: LanguageId | null) => void;
}

/** What is said and shown, before it is a card. */
export interface Face {
  readonly label: string;
  readonly picture: Picture;
}

/** The symbol library as screens use it. */
export interface Library {
  /** False until the symbols have come in: words can be typed already, pictures follow. */
  readonly ready: boolean;
  readonly pictures: Pictures;
  readonly entry: (id: SymbolId) => SymbolEntry | null;
  readonly search: (query: string, limit: number) => readonly SymbolEntry[];
  /** The language searched in beside English; null where none can be chosen. */
  readonly language: SearchLanguageChoice | null;
  readonly groups: readonly string[];
  readonly inGroup: (group: string) => readonly SymbolEntry[];
  /** Labels with the same key are one word, case, spaces and endings aside; empty where there is no word in it. */
  readonly wordKey: (label: string) => string;
  /** The picture that the class always uses for just this word; null where it has settled none. */
  readonly ownWord: (label: string) => DictionaryWord | null;
  /** The word of the class that decides a label's picture, perhaps as a part of it: lunch in "lunch in the hall". */
  readonly decidedBy: (label: string) => DictionaryWord | null;
  /** The part of a longer label that decides its picture; null where it is the whole. */
  readonly partOf: (label: string) => string | null;
  /** The pictures over a running text, in reading order. */
  readonly read: Reader['read'];
  /** Cards of the same topic as these, which distract from them on a worksheet; none where no topic can be told. */
  readonly others: (cards: readonly Card[], count: number) => readonly Face[];
  /** The one best picture for a typed line, or words only. */
  readonly pictureFor: (label: string) => Picture;
  /** Pictures to offer for a card's words, best first. */
  readonly offersFor: (label: string, limit: number) => readonly SymbolEntry[];
  /** The credit line the licences of these pictures ask for; it says so where they are shown changed. */
  readonly creditFor: (pictures: readonly ShownPicture[]) => string;
}

/** What every screen needs to do its work; `app` puts it together and hands it down. */
export interface Workshop {
  /** Every kind there is, also those whose code has not come in. */
  readonly kinds: readonly About[];
  /** What the day typed on the home screen becomes. */
  readonly dayKind: Kind;
  /** A kind whose code is here; null where it has not come in yet, or is of a newer app. */
  readonly kindOf: (id: string) => Kind | null;
  readonly aboutOf: (id: string) => About | null;
  /** Fetches the code of a kind; null where there is none of that name. */
  readonly loadKind: (id: string) => Promise<Kind | null>;
  /** Fetches the code of all of them at once. */
  readonly loadKinds: () => Promise<readonly Kind[]>;
  readonly library: Library;
  readonly fonts: FontTables;
  /** The bytes of a bundled font file. */
  readonly fontFile: (name: string) => Promise<ArrayBuffer>;
  /** The pages of a resource, footer and all. `slotGrowth` (mm) is how much larger than a card a slot of the base is. */
  readonly pagesOf: (resource: Resource, purpose?: 'board' | 'base', slotGrowth?: number) => readonly Scene[];
  /** How kinds are helped where words come in. */
  readonly reader: Reader;
  readonly makeId: () => string;
  /** Milliseconds since 1970. */
  readonly now: () => number;
  readonly go: (route: Route) => void;
}
