import type { Result } from '../../base/result';
import type { Card, CardId, Picture } from '../../model/card';
import type { DictionaryWord, DoubledWord, KeptBoth } from '../../model/dictionary';
import type { ResourceId } from '../../model/resource';

/** Cards of one saved board that show another picture for a word than the class always uses. */
export interface OtherBoard {
  readonly id: ResourceId;
  readonly title: string;
  readonly changedAt: number;
  /** The revision that was looked at: a board that is saved anew meanwhile is left alone. */
  readonly revision: number;
  readonly cards: readonly Card[];
}

/** Cards to be given one picture: on other saved boards, and on the one that is open. */
export interface PictureSwap {
  readonly label: string;
  readonly picture: Picture;
  readonly boards: readonly OtherBoard[];
  readonly here: readonly CardId[];
}

/** What a person can do about the words of the class. */
export interface ClassWords {
  /** From now on this word has this picture. */
  readonly settle: (label: string, picture: Picture) => Promise<Result<null>>;
  readonly takeBack: (word: DictionaryWord) => Promise<Result<null>>;
  readonly findBoards: (word: DictionaryWord) => Promise<readonly OtherBoard[]>;
  readonly swap: (swap: PictureSwap) => Promise<Result<null>>;
  /** Words that have two pictures on purpose. */
  readonly kept: readonly KeptBoth[];
  readonly keepBoth: (word: DoubledWord) => void;
}
