import { parseDay } from '../../words/parseDay';
import { TypedField } from './TypedField';

const HINT = 'One activity a line. Paste works too.';
const EXAMPLE = '9:00 Register\nPhonics\nSnack';

interface ListFieldProps {
  /** The list as the board has it. */
  readonly text: string;
  readonly rows: number;
  /** Lines there was no room for. */
  readonly leftOut: number;
  readonly onType: (text: string) => void;
  readonly onLeave: () => void;
}

/** One activity a line. */
export function ListField({ leftOut, ...field }: ListFieldProps) {
  return (
    <TypedField
      {...field}
      name="Type the list"
      hint={leftOut === 0 ? HINT : `${leftOut} more did not fit. Put them on a second board.`}
      example={EXAMPLE}
      follows="at-once"
      onFocus={readAhead}
    />
  );
}

/** The first reading of a list is by far the slowest, so one is done while the hand is still on its way to the keys. */
function readAhead(text: string): void {
  setTimeout(() => parseDay(text === '' ? EXAMPLE : text));
}
