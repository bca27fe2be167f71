import type { Card, Picture } from '../../model/card';
import type { ClassWords } from '../parts/classWords';
import type { Library } from '../workshop';

/** What the parts of the card panel that speak of its word are given. */
export interface CardPanelWordProps {
  readonly card: Card;
  /** All cards of the board. */
  readonly cards: readonly Card[];
  readonly library: Library;
  readonly classWords: ClassWords;
  readonly onPicture: (picture: Picture) => void;
}
