import { type CardCut, HOLES, type Hole } from '../scene/cardSheet';
import { ChoiceField, Toggle } from '../ui/fields';
import { APART, ROUND_CORNER } from './cardCut';

const GAPS = [
  { value: '0', words: 'Touching' },
  { value: `${APART}`, words: `${APART} mm apart` },
] as const;
const HOLE_NAMES: Readonly<Record<Hole, string>> = {
  none: 'None',
  'top-left': 'Top left',
  'top-middle': 'Top middle',
};

interface CardCutFieldsProps {
  readonly cut: CardCut;
  /** Where a hole may be; all places where left out. */
  readonly holes?: readonly Hole[];
  readonly onChange: (cut: CardCut) => void;
}

/** How cards are cut out, for every kind that comes as sheets of cards. */
export function CardCutFields({ cut, holes = HOLES, onChange }: CardCutFieldsProps) {
  return (
    <>
      <ChoiceField
        name="Hole"
        value={cut.hole}
        options={holes.map((value) => ({ value, words: HOLE_NAMES[value] }))}
        onChoose={(hole) => onChange({ ...cut, hole })}
      />
      <ChoiceField
        name="Cards lie"
        value={`${cut.gap}`}
        options={GAPS as readonly { readonly value: string; readonly words: string }[]}
        onChoose={(gap) => onChange({ ...cut, gap: Number(gap) })}
      />
      <Toggle
        name="Round corners"
        checked={cut.radius > 0}
        onChange={(round) => onChange({ ...cut, radius: round ? ROUND_CORNER : 0 })}
      />
    </>
  );
}
