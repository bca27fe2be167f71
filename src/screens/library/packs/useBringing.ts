import { useEffect, useRef, useState } from 'preact/hooks';
import type { Result } from '../../../base/result';
import type { PackDraft } from '../../../exchange/packs/draft';
import type { HandedFile } from '../../../exchange/packs/messages';
import type { Progress } from '../../../exchange/packs/readPack';
import { type Reading, startReading } from '../../../exchange/packs/startReading';
import type { Pack } from '../../../model/pack';
import { countWords } from './countWords';

export type PackWish = Pick<Pack, 'name' | 'licence' | 'maker'>;

/** How far the bringing in of a pack has come. */
export type Bringing =
  | { readonly state: 'idle'; readonly said: string; readonly problem: string }
  | { readonly state: 'reading'; readonly progress: Progress | null }
  | { readonly state: 'checking'; readonly draft: PackDraft; readonly problem: string }
  | { readonly state: 'adding'; readonly draft: PackDraft };

export interface BringingUse {
  readonly bringing: Bringing;
  readonly read: (files: readonly HandedFile[]) => void;
  /** Nothing is stored before `add`, so nothing is left behind. */
  readonly cancel: () => void;
  readonly add: (draft: PackDraft, wish: PackWish) => void;
  /** Says something new where the last news stood. */
  readonly say: (said: string) => void;
}

const CANCELLED = 'Cancelled. Nothing was added.';

export function useBringing(onAdd: (draft: PackDraft, wish: PackWish) => Promise<Result<Pack>>): BringingUse {
  const [bringing, setBringing] = useState<Bringing>(idle(''));
  const reading = useRef<Reading | null>(null);
  useEffect(() => () => reading.current?.cancel(), []);
  const read = (files: readonly HandedFile[]) => {
    if (files.length === 0) return;
    setBringing({ state: 'reading', progress: null });
    reading.current = startReading(files, (progress) => setBringing({ state: 'reading', progress }));
    void reading.current.done.then((result) => {
      reading.current = null;
      if (result === null) setBringing(idle(CANCELLED));
      else if (result.ok) setBringing({ state: 'checking', draft: result.value, problem: '' });
      else setBringing(idle('', result.problem));
    });
  };
  const add = (draft: PackDraft, wish: PackWish) => {
    setBringing({ state: 'adding', draft });
    void onAdd(draft, wish).then((added) => {
      if (added.ok) setBringing(idle(addedWords(added.value)));
      else setBringing({ state: 'checking', draft, problem: added.problem });
    });
  };
  const cancel = () => {
    if (reading.current) reading.current.cancel();
    else setBringing(idle(CANCELLED));
  };
  return { bringing, read, cancel, add, say: (said) => setBringing(idle(said)) };
}

function idle(said: string, problem = ''): Bringing {
  return { state: 'idle', said, problem };
}

function addedWords({ entries, name }: Pack): string {
  return `${countWords(entries.length, 'picture')} added. Search finds them from now on, and they have a group of their own: ${name}.`;
}
