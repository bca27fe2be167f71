import { useId } from 'preact/hooks';
import { Button } from '../../../ui/Button';
import { ChoiceField } from '../../../ui/fields';
import { PEN_COLOURS, PEN_WIDTHS, type PenColour, type PenWidth, STAMPS, type Stamp } from './pens';
import type { DrawingHands } from './useDrawing';

/** Pens, rubber and shapes. */
export function DrawTools({ drawing }: { readonly drawing: DrawingHands }) {
  const { pen, setPen } = drawing;
  return (
    <>
      <Colours colour={pen.colour} onChoose={(colour) => setPen({ ...pen, colour, rubber: false })} />
      <ChoiceField<PenWidth>
        name="Pen"
        value={pen.width}
        options={(Object.keys(PEN_WIDTHS) as PenWidth[]).map((width) => ({
          value: width,
          words: thickness(width),
        }))}
        onChoose={(width) => setPen({ ...pen, width, rubber: false })}
      />
      <fieldset class="field">
        <legend>Add a shape</legend>
        <div class="stamps">
          {(Object.keys(STAMPS) as Stamp[]).map((stamp) => (
            <Button key={stamp} onClick={() => drawing.stamp(stamp)}>
              {stamp}
            </Button>
          ))}
        </div>
      </fieldset>
    </>
  );
}

/** Under the board: what takes back. */
export function DrawSteps({ drawing }: { readonly drawing: DrawingHands }) {
  const { pen, setPen } = drawing;
  return (
    <fieldset class="crop-buttons of-words">
      <legend class="unseen">Steps</legend>
      <Button icon="rubber" pressed={pen.rubber} onClick={() => setPen({ ...pen, rubber: !pen.rubber })}>
        Rubber
      </Button>
      <Button icon="undo" disabled={!drawing.canUndo} onClick={drawing.undo}>
        Undo
      </Button>
      <Button icon="redo" disabled={!drawing.canRedo} onClick={drawing.redo}>
        Redo
      </Button>
      <Button icon="bin" disabled={drawing.strokes.length === 0} onClick={drawing.clear}>
        Clear
      </Button>
    </fieldset>
  );
}

interface ColoursProps {
  readonly colour: PenColour;
  readonly onChoose: (colour: PenColour) => void;
}

/** A colour never stands alone: the name of the chosen one is written above, and each says its own. */
function Colours({ colour, onChoose }: ColoursProps) {
  const id = useId();
  return (
    <fieldset class="field">
      <legend>Colour: {colour}</legend>
      <div class="pen-colours">
        {(Object.keys(PEN_COLOURS) as PenColour[]).map((name) => (
          <label key={name} class="pen-colour">
            <input type="radio" name={id} checked={name === colour} onChange={() => onChoose(name)} />
            <svg viewBox="0 0 24 24" aria-hidden="true">
              <circle cx="12" cy="12" r="11" fill={PEN_COLOURS[name]} stroke="#857c6b" />
              {name === colour && (
                <path d="M7 12l4 4 7-8" fill="none" stroke="#fff" stroke-width="2.5" stroke-linecap="round" />
              )}
            </svg>
            <span class="unseen">{name}</span>
          </label>
        ))}
      </div>
    </fieldset>
  );
}

function thickness(width: PenWidth) {
  return (
    <span class="swatch">
      <svg width="22" height="22" viewBox="0 0 22 22" aria-hidden="true">
        <path
          d="M3 11h16"
          stroke="currentColor"
          stroke-width={PEN_WIDTHS[width] * 1.2}
          stroke-linecap="round"
        />
      </svg>
      {width}
    </span>
  );
}
