import { isOnlyTime, type Piece } from './pieces';

/**
 * Gives times that stand alone to their activities: to the ones after them, as in "9:00 / Register / 9:20 / Phonics",
 * or to the ones before, when the list begins with an activity and ends with a time.
 */
export function paired(pieces: readonly Piece[]): readonly Piece[] {
  const alone = pieces.filter(isOnlyTime).length;
  if (alone === 0) return pieces.filter((piece) => piece.label !== '');
  const last = pieces[pieces.length - 1];
  const first = pieces[0];
  const backwards = first !== undefined && last !== undefined && !isOnlyTime(first) && isOnlyTime(last);
  return backwards
    ? [...joined([...pieces].reverse(), 'end first')].reverse()
    : joined(pieces, 'start first');
}

function joined(pieces: readonly Piece[], order: 'start first' | 'end first'): readonly Piece[] {
  const done: Piece[] = [];
  let waiting: readonly Piece[] = [];
  for (const piece of pieces) {
    if (isOnlyTime(piece)) {
      waiting = [...waiting, piece].slice(-2);
    } else if (piece.label !== '') {
      const times = order === 'start first' ? waiting : [...waiting].reverse();
      done.push(piece.from === null && piece.to === null ? withTimes(piece, times) : piece);
      waiting = [];
    }
  }
  return done;
}

function withTimes(piece: Piece, times: readonly Piece[]): Piece {
  const [first, second] = times;
  if (first === undefined) return piece;
  return { ...piece, from: first.from, to: first.to ?? second?.from ?? second?.to ?? null };
}
