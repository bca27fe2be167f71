import { round, shortTurn } from '../../model/extraPlaces';
import type { Extra } from '../../model/extras';
import { NumberField } from '../../ui/fields';

interface ExtraPlaceProps {
  readonly extra: Extra;
  readonly onChange: (change: (extra: Extra) => Extra, mark?: string) => void;
}

const PLACE = { min: -200, max: 1000, step: 1 } as const;
const SIDE = { min: 2, max: 1000, step: 1 } as const;

/** Every drag in numbers, for whoever can't drag or wants it exact. Words are as high as they need. */
export function ExtraPlace({ extra, onChange }: ExtraPlaceProps) {
  const field = (name: string, key: 'x' | 'y' | 'width' | 'height', range: typeof PLACE | typeof SIDE) => (
    <NumberField
      name={name}
      unit="mm"
      value={round(extra[key])}
      {...range}
      onChange={(value) => onChange((one) => ({ ...one, [key]: value }), key)}
    />
  );
  const sized = extra.type !== 'text' && extra.type !== 'line';
  return (
    <div class="place-fields">
      {field('From the left', 'x', PLACE)}
      {field('From the top', 'y', PLACE)}
      {field(extra.type === 'line' ? 'Length' : 'Width', 'width', SIDE)}
      {sized && field('Height', 'height', SIDE)}
      <NumberField
        name="Turned"
        unit="degrees"
        value={extra.turn}
        min={-360}
        max={360}
        step={15}
        onChange={(turn) => onChange((one) => ({ ...one, turn: shortTurn(turn) }), 'turn')}
      />
    </div>
  );
}
