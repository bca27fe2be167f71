import { useState } from 'preact/hooks';
import type { SymbolEntry } from '../../symbols/symbol';
import type { EditorProps } from './editorProps';
import type { ExtrasWork } from './useExtras';
import type { Work } from './useWork';

type Chosen = Pick<SymbolEntry, 'id' | 'name'>;

/**
 * Where a picture goes once it is chosen: in place of the one picked on the page, on the page by itself where that was
 * asked for or there are no cards, else to the cards.
 */
export function useChosenPicture({ kind, kept }: EditorProps, work: Work, extras: ExtrasWork) {
  const [wanted, setWanted] = useState(false);
  const [only] = extras.list;
  const replaces = extras.list.length === 1 && only?.type === 'picture' && !only.locked;
  const toPage = (entry: Chosen): boolean => {
    const picture = { type: 'symbol', symbolId: entry.id } as const;
    const asked = wanted;
    setWanted(false);
    if (!replaces && !asked && (kind.most > 0 || work.card)) return false;
    kept.onUsed(entry.id);
    if (replaces && !asked) {
      extras.change((extra) => (extra.type === 'picture' ? { ...extra, picture } : extra));
      work.say(`Picture of ${entry.name} chosen`);
    } else extras.add({ type: 'picture', picture });
    return true;
  };
  return {
    /** The next one goes on the page. */
    want: () => setWanted(true),
    choose: (entry: Chosen) => {
      if (!toPage(entry)) work.choosePicture(entry);
    },
    drop: (entry: SymbolEntry, at: { readonly x: number; readonly y: number }) => {
      if (kind.most > 0) work.dropPicture(entry, at);
      else toPage(entry);
    },
  };
}
