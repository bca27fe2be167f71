import type { CardCut } from '../scene/cardSheet';
import { ChoiceField, Toggle } from '../ui/fields';
import { APART, ROUND_CORNER } from './cardCut';

const GAPS = [
  { value: '0', words: 'Touching' },
  { value: `${APART}`, words: `${APART} mm apart` },
] as const;
const HOLE_NAMES = [
  { value: 'none', words: 'None' },
  { value: 'top-left', words: 'Top left' },
  { value: 'top-middle', words: 'Top middle' },
] as const;

interface CardCutFieldsProps {
  readonly cut: CardCut;
  readonly onChange: (cut: CardCut) => void;
}

/** How cards are cut out, for every kind that comes as sheets of cards. */
export function CardCutFields({ cut, onChange }: CardCutFieldsProps) {
  return (
    <>
      <ChoiceField
        name="Hole"
        value={cut.hole}
        options={HOLE_NAMES}
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
