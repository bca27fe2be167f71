import { useState } from 'preact/hooks';
import type { Result } from '../../../base/result';
import type { OwnPicture } from '../../../model/ownPicture';
import { quoted } from '../../parts/quoted';
import type { PictureKeeping } from './keeping';

/** A question before something goes that boards show. */
export interface Asked {
  readonly pictures: readonly OwnPicture[];
  readonly words: string;
  readonly forGood: boolean;
}

interface Said {
  readonly words: string;
  readonly undo: (() => void) | null;
}

const NOTHING: Said = { words: '', undo: null };

/** What was last done with the pictures, with its Undo, and what is being asked. */
export function usePictures(own: PictureKeeping) {
  const [said, setSaid] = useState(NOTHING);
  const [problem, setProblem] = useState('');
  const [asked, setAsked] = useState<Asked | null>(null);
  const after = (done: Result<null>, next: Said) => {
    setAsked(null);
    setProblem(done.ok ? '' : done.problem);
    setSaid(done.ok ? next : NOTHING);
  };
  const bringBack = async (pictures: readonly OwnPicture[]) => {
    after(await own.put(pictures), { words: `${namesOf(pictures)} ${is(pictures)} back.`, undo: null });
  };
  const goes = async ({ pictures, forGood }: Pick<Asked, 'pictures' | 'forGood'>) => {
    const done = await (forGood ? own.removeForGood(pictures) : own.remove(pictures));
    after(done, {
      words: `${namesOf(pictures)} ${pictures.length === 1 ? 'was' : 'were'} deleted.`,
      undo: () => void bringBack(pictures),
    });
  };
  const ask = async (pictures: readonly OwnPicture[], forGood: boolean) => {
    const boards = await own.boardsUsing(pictures);
    if (!boards.ok) setProblem(boards.problem);
    else if (boards.value === 0) await goes({ pictures, forGood });
    else setAsked({ pictures, forGood, words: wordsOfUse(pictures, boards.value, forGood) });
  };
  return {
    said,
    problem,
    asked,
    remove: (pictures: readonly OwnPicture[]) => void ask(pictures, false),
    removeForGood: (picture: OwnPicture) => void ask([picture], true),
    goAhead: () => void (asked && goes(asked)),
    leave: () => setAsked(null),
    bringBack: (picture: OwnPicture) => void bringBack([{ ...picture, removedAt: null }]),
    put: async (pictures: readonly OwnPicture[], words: string) => {
      after(await own.put(pictures), { words, undo: null });
    },
    say: (words: string) => after({ ok: true, value: null }, { words, undo: null }),
  };
}

const MOST_NAMED = 3;

/** “apple”, “Mia” and 4 more */
export function namesOf(pictures: readonly OwnPicture[]): string {
  const names = pictures.slice(0, MOST_NAMED).map(({ name }) => quoted(name));
  const more = pictures.length - names.length;
  const parts = more > 0 ? [...names, `${more} more`] : names;
  const last = parts.at(-1) ?? '';
  return parts.length < 2 ? last : `${parts.slice(0, -1).join(', ')} and ${last}`;
}

function is(pictures: readonly OwnPicture[]): string {
  return pictures.length === 1 ? 'is' : 'are';
}

function wordsOfUse(pictures: readonly OwnPicture[], boards: number, forGood: boolean): string {
  const one = pictures.length === 1;
  const use = boards === 1 ? '1 saved board shows' : `${boards} saved boards show`;
  const them = one ? 'it' : 'some of them';
  if (forGood) return `${use} ${them}, and would have an empty place instead.`;
  const keep = boards === 1 ? 'It keeps what it shows' : 'They keep what they show';
  return `${use} ${them}. ${keep}, and ${boards === 1 ? 'prints' : 'print'} as before. ${one ? 'It is' : 'They are'} offered nowhere else.`;
}
