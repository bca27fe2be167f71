import { useEffect, useId, useRef } from 'preact/hooks';
import {
  EXTRA_SHAPES,
  EXTRA_TEXT_MAX,
  EXTRA_TEXT_SIZE,
  type Extra,
  type ExtraStroke,
} from '../../model/extras';
import { FIRST_STROKE } from '../../model/newExtra';
import { ChoiceField, NumberField, Toggle } from '../../ui/fields';
import { SwatchField } from '../../ui/SwatchField';
import { FillField, InkField } from './extraColours';
import { SHAPE_NAMES } from './extraNames';
import { ShapeIcon } from './ShapeIcon';

const ALIGNS = [
  { value: 'left', words: 'Left' },
  { value: 'centre', words: 'Centre' },
  { value: 'right', words: 'Right' },
] as const;
const ENDS = [
  { value: 'none', words: 'Line' },
  { value: 'arrow', words: 'Arrow' },
  { value: 'both', words: 'Both ends' },
] as const;
const LINE_WIDTH = { min: 0.3, max: 20, step: 0.1 } as const;

type OneOf<T extends Extra['type']> = Extract<Extra, { type: T }>;
type Change = (change: (extra: Extra) => Extra, mark?: string) => void;

interface ExtraFieldsProps {
  readonly extra: Extra;
  readonly wordsWanted: number;
  readonly onChange: Change;
  readonly onSettle: () => void;
}

/** What is special about an extra of this sort. */
export function ExtraFields({ extra, wordsWanted, onChange, onSettle }: ExtraFieldsProps) {
  switch (extra.type) {
    case 'text':
      return <TextFields extra={extra} wordsWanted={wordsWanted} onChange={onChange} onSettle={onSettle} />;
    case 'shape':
      return <ShapeFields extra={extra} onChange={onChange} />;
    case 'line':
      return (
        <>
          <ChoiceField
            name="Ends"
            value={extra.ends}
            options={ENDS}
            onChoose={(ends) => onChange((one) => ({ ...one, ends }) as Extra)}
          />
          <StrokeFields stroke={extra.stroke} onChange={(stroke, mark) => onChange(withLine(stroke), mark)} />
        </>
      );
    case 'drawing':
      return (
        <StrokeFields
          stroke={extra.strokes[0]?.stroke ?? FIRST_STROKE}
          onChange={(stroke, mark) => onChange(withLine(stroke), mark)}
        />
      );
    case 'picture':
      return null;
  }
}

function withLine(stroke: ExtraStroke): (extra: Extra) => Extra {
  return (extra) => {
    if (extra.type === 'drawing') {
      return { ...extra, strokes: extra.strokes.map(({ points }) => ({ points, stroke })) };
    }
    return extra.type === 'shape' || extra.type === 'line' ? { ...extra, stroke } : extra;
  };
}

function TextFields({
  extra,
  wordsWanted,
  onChange,
  onSettle,
}: ExtraFieldsProps & { readonly extra: OneOf<'text'> }) {
  const id = useId();
  const field = useRef<HTMLTextAreaElement>(null);
  useEffect(() => {
    if (wordsWanted === 0) return;
    field.current?.focus();
    field.current?.select();
  }, [wordsWanted]);
  const set = (change: Partial<OneOf<'text'>>, mark?: string) =>
    onChange((one) => ({ ...one, ...change }) as Extra, mark);
  return (
    <>
      <div class="field">
        <label class="name" for={id}>
          Words
        </label>
        <textarea
          ref={field}
          id={id}
          class="input words-input"
          rows={3}
          maxLength={EXTRA_TEXT_MAX}
          value={extra.text}
          onInput={(event) => set({ text: event.currentTarget.value }, 'words')}
          onBlur={onSettle}
        />
      </div>
      <NumberField
        name="Size"
        unit="points; 40 to 72 for a caption on the wall"
        value={extra.size}
        {...EXTRA_TEXT_SIZE}
        onChange={(size) => set({ size }, 'size')}
      />
      <Toggle name="Bold" checked={extra.bold} onChange={(bold) => set({ bold })} />
      <ChoiceField
        name="Line up words"
        value={extra.align}
        options={ALIGNS}
        onChoose={(align) => set({ align })}
      />
      <InkField name="Colour" value={extra.colour} onChoose={(colour) => set({ colour })} />
    </>
  );
}

function ShapeFields({ extra, onChange }: { readonly extra: OneOf<'shape'>; readonly onChange: Change }) {
  const { stroke } = extra;
  const set = (change: Partial<OneOf<'shape'>>) => onChange((one) => ({ ...one, ...change }) as Extra);
  return (
    <>
      <SwatchField
        name="Shape"
        value={extra.shape}
        options={EXTRA_SHAPES.map((shape) => ({
          value: shape,
          name: SHAPE_NAMES[shape],
          shown: <ShapeIcon shape={shape} />,
        }))}
        onChoose={(shape) => set({ shape })}
      />
      <FillField name="Fill" value={extra.fill} onChoose={(fill) => set({ fill })} />
      <Toggle
        name="Outline"
        checked={stroke !== null}
        onChange={(wanted) => set({ stroke: wanted ? FIRST_STROKE : null })}
      />
      {stroke && <StrokeFields stroke={stroke} onChange={(next, mark) => onChange(withLine(next), mark)} />}
    </>
  );
}

interface StrokeFieldsProps {
  readonly stroke: ExtraStroke;
  readonly onChange: (stroke: ExtraStroke, mark?: string) => void;
}

function StrokeFields({ stroke, onChange }: StrokeFieldsProps) {
  return (
    <>
      <InkField
        name="Line colour"
        value={stroke.colour}
        onChoose={(colour) => onChange({ ...stroke, colour })}
      />
      <NumberField
        name="Line width"
        unit="mm"
        value={stroke.width}
        {...LINE_WIDTH}
        onChange={(width) => onChange({ ...stroke, width }, 'line width')}
      />
      <Toggle name="Dashed" checked={stroke.dashed} onChange={(dashed) => onChange({ ...stroke, dashed })} />
    </>
  );
}
