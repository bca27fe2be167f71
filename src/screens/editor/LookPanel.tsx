import { BORDER_COLOURS, CARD_SIZE, LABEL_SIZE, type Look, TINTS } from '../../model/look';
import { FONTS } from '../../scene/fonts';
import { ChoiceField, NumberField, Toggle } from '../../ui/fields';
import { Part } from './Part';
import { PeoplePart } from './PeoplePart';
import { SecondLanguageField } from './SecondLanguageField';
import { StyleField } from './StyleField';

interface LookPanelProps {
  readonly look: Look;
  /** `mark` folds a run of small changes, as of a number, into one step back. */
  readonly onChange: (look: Look, mark?: string) => void;
}

const CASES = [
  { value: 'as-typed', words: 'As typed' },
  { value: 'lower', words: 'lower case' },
  { value: 'upper', words: 'CAPITALS' },
] as const;
const PLACES = [
  { value: 'below', words: 'Below' },
  { value: 'above', words: 'Above' },
  { value: 'none', words: 'No words' },
] as const;
const BORDERS = [
  { value: 'none', words: 'None' },
  { value: 'thin', words: 'Thin' },
  { value: 'medium', words: 'Medium' },
  { value: 'thick', words: 'Thick' },
] as const;
/** What a label starts at when its size is first set by hand, pt. */
const FIRST_SIZE = 16;

type SetLook = <K extends keyof Look>(key: K, value: Look[K], mark?: string) => void;

/** How everything is drawn: people, pictures, letters, label, card, border, ground. */
export function LookPanel({ look, onChange }: LookPanelProps) {
  const set: SetLook = (key, value, mark) => onChange({ ...look, [key]: value }, mark);
  return (
    <>
      <Part name="People">
        <PeoplePart
          people={look.people}
          pictureStyle={look.pictureStyle}
          onChange={(people) => set('people', people)}
        />
      </Part>
      <StyleField
        people={look.people}
        value={look.pictureStyle}
        onChoose={(style) => set('pictureStyle', style)}
      />
      <NumberField
        name="Card size"
        unit="mm"
        value={look.cardSize}
        {...CARD_SIZE}
        onChange={(value) => set('cardSize', value, 'card-size')}
      />
      <WordFields look={look} set={set} />
      <SecondLanguageField
        chosen={look.secondLanguage}
        onChoose={(language) => set('secondLanguage', language, 'second-language')}
      />
      <CardFields look={look} set={set} />
    </>
  );
}

interface FieldsProps {
  readonly look: Look;
  readonly set: SetLook;
}

function WordFields({ look, set }: FieldsProps) {
  return (
    <>
      <ChoiceField
        name="Letters"
        value={look.font}
        options={FONTS.map(({ id, name }) => ({ value: id, words: <span class={`in-${id}`}>{name}</span> }))}
        onChoose={(font) => set('font', font)}
      />
      <ChoiceField
        name="Capitals"
        value={look.letterCase}
        options={CASES}
        onChoose={(value) => set('letterCase', value)}
      />
      <ChoiceField
        name="Where the words go"
        value={look.labelPlace}
        options={PLACES}
        onChoose={(value) => set('labelPlace', value)}
      />
      <Toggle
        name="Word size follows the card"
        checked={look.labelSize === null}
        onChange={(follows) => set('labelSize', follows ? null : FIRST_SIZE)}
      />
      {look.labelSize !== null && (
        <NumberField
          name="Word size"
          unit="points"
          value={look.labelSize}
          {...LABEL_SIZE}
          onChange={(value) => set('labelSize', value, 'label-size')}
        />
      )}
    </>
  );
}

function CardFields({ look, set }: FieldsProps) {
  const colours = Object.entries(BORDER_COLOURS).map(([name, colour]) => ({
    value: colour as string,
    words: swatch(name, colour),
  }));
  const tints = Object.entries(TINTS).map(([name, colour]) => ({
    value: name as Look['tint'],
    words: swatch(name, colour),
  }));
  return (
    <>
      <ChoiceField
        name="Border"
        value={look.border}
        options={BORDERS}
        onChoose={(value) => set('border', value)}
      />
      <ChoiceField
        name="Border colour"
        value={look.borderColour}
        options={colours}
        onChoose={(value) => set('borderColour', value)}
      />
      {look.pictureStyle !== 'white-on-black' && (
        <ChoiceField
          name="Card tint"
          value={look.tint}
          options={tints}
          onChoose={(value) => set('tint', value)}
        />
      )}
    </>
  );
}

/** A colour never stands alone: its name goes with it. */
function swatch(name: string, colour: string) {
  return (
    <span class="swatch">
      <svg width="20" height="20" aria-hidden="true">
        <rect x="1" y="1" width="18" height="18" rx="5" fill={colour} stroke="currentColor" />
      </svg>
      {name}
    </span>
  );
}
