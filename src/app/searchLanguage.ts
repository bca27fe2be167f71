import { computed, effect, type ReadonlySignal, signal } from '@preact/signals';
import { LANGUAGES, type LanguageId } from '../base/languages';
import type { Library } from '../screens/workshop';
import type { SymbolEntry } from '../symbols/symbol';
import { loadSearchLanguage, type SearchLanguage, withLanguage } from './languages';
import type { Shelf } from './shelf';

interface Sources {
  readonly library: ReadonlySignal<Library>;
  readonly byCode: ReadonlySignal<ReadonlyMap<string, SymbolEntry> | null>;
  readonly shelf: ReadonlySignal<Shelf | null>;
  readonly onTrouble: (sentence: string) => void;
}

/** The library with the language somebody chose to search in; its names are fetched when first asked for, then kept. */
export function searchedInLanguages({ library, byCode, shelf, onTrouble }: Sources): ReadonlySignal<Library> {
  const chosen = signal<LanguageId | null>(null);
  const read = signal<{ readonly id: LanguageId; readonly language: SearchLanguage } | null>(null);
  effect(() => {
    void shelf.value?.settings?.read().then(({ searchLanguage }) => {
      chosen.value = LANGUAGES.find(({ id }) => id === searchLanguage)?.id ?? null;
    });
  });
  effect(() => {
    const id = chosen.value;
    if (!id || read.peek()?.id === id) return;
    void loadSearchLanguage(id).then((loaded) => {
      if (loaded.ok) read.value = { id, language: loaded.value };
      else onTrouble(loaded.problem);
    });
  });
  const choose = (id: LanguageId | null) => {
    chosen.value = id;
    void shelf.peek()?.settings?.change('searchLanguage', id ?? '');
  };
  return computed(() => {
    const base = { ...library.value, language: { chosen: chosen.value, choose } };
    const ready = read.value?.id === chosen.value ? read.value?.language : undefined;
    return ready && byCode.value ? withLanguage(base, ready, byCode.value) : base;
  });
}
