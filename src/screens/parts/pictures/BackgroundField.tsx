import type { PlainBackground } from '../../../exchange/pictures/background';
import { ChoiceField, Toggle } from '../../../ui/fields';
import { Labelled } from '../../../ui/Labelled';

interface BackgroundFieldProps {
  readonly plain: PlainBackground | null;
  /** The share of the square that was taken for a plain wall. */
  readonly gone: number;
  readonly onChange: (plain: PlainBackground | null) => void;
}

const FIRST: PlainBackground = { tolerance: 30, to: 'white' };
const NOTHING = 0.01;

/** An honest tool with one knob: what is plain along the edges goes, and it is seen at once. */
export function BackgroundField({ plain, gone, onChange }: BackgroundFieldProps) {
  return (
    <div class="background-field">
      <Toggle
        name="Plain background"
        checked={plain !== null}
        onChange={(wanted) => onChange(wanted ? FIRST : null)}
      />
      <p class="hint">
        {plain
          ? 'Untick to put the background back.'
          : 'Takes the wall behind it away. Works best on a plain wall.'}
      </p>
      {plain && (
        <>
          <Labelled name="How much to take away">
            {(id) => (
              <input
                id={id}
                class="slider"
                type="range"
                min={0}
                max={100}
                step={5}
                value={plain.tolerance}
                onInput={(event) => onChange({ ...plain, tolerance: event.currentTarget.valueAsNumber })}
              />
            )}
          </Labelled>
          <ChoiceField<PlainBackground['to']>
            name="Make it"
            value={plain.to}
            options={[
              { value: 'white', words: 'White' },
              { value: 'clear', words: 'See-through' },
            ]}
            onChoose={(to) => onChange({ ...plain, to })}
          />
        </>
      )}
      <p class="hint" role="status">
        {plain && gone < NOTHING
          ? 'Nothing plain was found along the edges. Take away more, or take the photo against a wall.'
          : ''}
      </p>
    </div>
  );
}
