import { ChoiceField, TextField, Toggle } from '../../ui/fields';
import type { PanelProps } from '../contract';
import { type Band, type FeelingsScale, numberOf } from './content';
import { bandOf, setBand, setMode } from './edits';

const MODES = [
  { value: 'scale', words: 'Scale' },
  { value: 'thermometer', words: 'Thermometer' },
  { value: 'voice', words: 'Voice' },
] as const;
const SIZES = [
  { value: 'page', words: 'Whole page' },
  { value: 'pocket', words: 'Pocket cards' },
] as const;
const MOST_LETTERS = 120;

/** The scale’s own fields: for the band of one card, or for the whole scale. */
export function Panel({ content, selected, onChange }: PanelProps<FeelingsScale>) {
  const band = selected === null ? -1 : bandOf(content, selected);
  if (band >= 0) return <BandFields content={content} band={band} onChange={onChange} />;
  const set = (change: Partial<FeelingsScale>) => onChange({ ...content, ...change });
  return (
    <>
      <ChoiceField
        name="Drawn as"
        value={content.mode}
        options={MODES}
        onChoose={(mode) => onChange(setMode(content, mode))}
      />
      <ChoiceField name="Size" value={content.size} options={SIZES} onChoose={(size) => set({ size })} />
      <Toggle
        name={content.mode === 'voice' ? 'Pictures of when I use it' : 'Pictures of what helps'}
        checked={content.showHelps}
        onChange={(showHelps) => set({ showHelps })}
      />
      <Toggle
        name="My body feels, and I might"
        checked={content.showBody}
        onChange={(showBody) => set({ showBody })}
      />
      <Toggle name="Arrow to cut out" checked={content.marker} onChange={(marker) => set({ marker })} />
      {content.bands.map((_, at) => (
        <BandField
          key={numberOf(content.mode, at)}
          content={content}
          band={at}
          of="word"
          onChange={onChange}
        />
      ))}
    </>
  );
}

interface BandProps {
  readonly content: FeelingsScale;
  readonly band: number;
  readonly onChange: PanelProps<FeelingsScale>['onChange'];
}

/** The pupil’s own words for one band. */
function BandFields(props: BandProps) {
  return (
    <>
      <BandField {...props} of="word" />
      {props.content.showBody && <BandField {...props} of="body" />}
      {props.content.showBody && <BandField {...props} of="might" />}
    </>
  );
}

const NAMES = { word: 'in words', body: 'my body feels', might: 'I might' } as const;

function BandField({ content, band, of, onChange }: BandProps & { readonly of: keyof Band }) {
  return (
    <TextField
      name={`${numberOf(content.mode, band)}: ${NAMES[of]}`}
      value={content.bands[band]?.[of] ?? ''}
      maxLength={MOST_LETTERS}
      onInput={(words) => onChange(setBand(content, band, { [of]: words }), `${of} ${band}`)}
    />
  );
}
