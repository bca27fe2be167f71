import { BORDER_COLOURS, TINTS } from '../../model/look';
import { ColourRound, SwatchField } from '../../ui/SwatchField';

const STRONG = {
  Black: '#000000',
  Ink: BORDER_COLOURS.ink,
  Teal: BORDER_COLOURS.teal,
  Blue: BORDER_COLOURS.blue,
  Plum: BORDER_COLOURS.plum,
  Green: BORDER_COLOURS.leaf,
  Coral: BORDER_COLOURS.coral,
  White: '#ffffff',
} as const;
const PALE = {
  White: '#ffffff',
  Cream: TINTS.cream,
  Yellow: TINTS.yellow,
  'Pale blue': TINTS.blue,
  'Pale green': TINTS.green,
  Pink: TINTS.pink,
  Grey: TINTS.grey,
  Teal: BORDER_COLOURS.teal,
  Blue: BORDER_COLOURS.blue,
  Plum: BORDER_COLOURS.plum,
  Sun: '#f2b544',
  Black: '#000000',
} as const;

/** The name alone says which colour it is, for those who do not see it. */
function options(colours: Readonly<Record<string, string>>) {
  return Object.entries(colours).map(([name, colour]) => ({
    value: colour as string | null,
    name,
    shown: <ColourRound colour={colour} />,
  }));
}

const NO_COLOUR = { value: null, name: 'None', shown: <ColourRound colour={null} /> } as const;
const INKS = options(STRONG);
const FILLS = [NO_COLOUR, ...options(PALE)];

interface ColourFieldProps<T> {
  readonly name: string;
  readonly value: T;
  readonly onChoose: (colour: T) => void;
}

/** For letters and lines: dark, as they have to be read. */
export function InkField({ name, value, onChoose }: ColourFieldProps<string>) {
  return (
    <SwatchField<string | null>
      name={name}
      value={value}
      options={INKS}
      onChoose={(colour) => colour !== null && onChoose(colour)}
    />
  );
}

export function FillField({ name, value, onChoose }: ColourFieldProps<string | null>) {
  return <SwatchField<string | null> name={name} value={value} options={FILLS} onChoose={onChoose} />;
}
