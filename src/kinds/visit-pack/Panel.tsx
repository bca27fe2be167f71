import { MAX_WORDS } from '../../model/content';
import { ChoiceField, TextField, Toggle } from '../../ui/fields';
import { TimeField } from '../../ui/TimeField';
import type { PanelProps } from '../contract';
import { type ExtraPage, MAX_NAME, NAMED, type Named, type Part, phoneFrom, type VisitPack } from './content';
import { partOf, setPart, showPage } from './edits';

const PARTS: readonly { readonly value: Part; readonly words: string }[] = [
  { value: 'timeline', words: 'What happens' },
  { value: 'help', words: 'Help cards' },
  { value: 'spot', words: 'To spot' },
  { value: 'safe', words: 'Staying safe' },
  { value: 'bring', words: 'To bring' },
  { value: 'cover', words: 'Cover' },
];
const SIZES = [
  { value: 'large', words: 'Large' },
  { value: 'middle', words: 'Medium' },
  { value: 'small', words: 'Small' },
] as const;
const PAGES: readonly { readonly page: ExtraPage; readonly words: string }[] = [
  { page: 'cover', words: 'Cover' },
  { page: 'bring', words: 'What to bring' },
  { page: 'spot', words: 'What to spot' },
  { page: 'safe', words: 'Staying safe' },
];
const NAMES: Readonly<Record<Named, string>> = {
  timeline: 'Over what happens',
  bring: 'Over what to bring',
  spot: 'Over what to spot',
  safe: 'Over staying safe',
};

/** Fields of the pack, or the part that the chosen card belongs to. */
export function Panel({ content, selected, onChange }: PanelProps<VisitPack>) {
  if (selected !== null) {
    return (
      <ChoiceField
        name="Belongs to"
        value={partOf(content, selected)}
        options={PARTS}
        onChoose={(part) => onChange(setPart(content, selected, part))}
      />
    );
  }
  const set = (change: Partial<VisitPack>, mark?: string) => onChange({ ...content, ...change }, mark);
  return (
    <>
      <ChoiceField name="Pictures" value={content.size} options={SIZES} onChoose={(size) => set({ size })} />
      {PAGES.map(({ page, words }) => (
        <Toggle
          key={page}
          name={words}
          checked={content.shows.includes(page)}
          onChange={(shown) => onChange(showPage(content, page, shown))}
        />
      ))}
      <WhenFields content={content} set={set} />
      <LostFields content={content} set={set} />
      {NAMED.map((part) => (
        <TextField
          key={part}
          name={NAMES[part]}
          value={content.names[part]}
          maxLength={MAX_NAME}
          onInput={(typed) => set({ names: { ...content.names, [part]: typed } }, part)}
        />
      ))}
    </>
  );
}

interface FieldsProps {
  readonly content: VisitPack;
  readonly set: (change: Partial<VisitPack>, mark?: string) => void;
}

function WhenFields({ content, set }: FieldsProps) {
  return (
    <>
      <TextField
        name="Day of the visit"
        value={content.date}
        maxLength={MAX_NAME}
        hint="Empty for a line to write on"
        onInput={(date) => set({ date }, 'date')}
      />
      <TimeField name="It ends at" value={content.ends} onChange={(ends) => set({ ends })} />
      <TextField
        name="At the end"
        value={content.endsWith}
        maxLength={MAX_NAME}
        onInput={(endsWith) => set({ endsWith }, 'endsWith')}
      />
      <Toggle
        name="What may change"
        checked={content.mayChange}
        onChange={(mayChange) => set({ mayChange })}
      />
      {content.mayChange && (
        <TextField
          name="This may change"
          value={content.unless}
          maxLength={MAX_WORDS}
          hint="As “We eat outside, unless it rains.” Empty for a line to write on"
          onInput={(unless) => set({ unless }, 'unless')}
        />
      )}
    </>
  );
}

function LostFields({ content, set }: FieldsProps) {
  return (
    <>
      <TextField
        name="Lines for names"
        value={content.people}
        maxLength={MAX_WORDS}
        hint="With commas between; nicknames are written on by hand"
        onInput={(people) => set({ people }, 'people')}
      />
      <Toggle name="Card for who is lost" checked={content.lost} onChange={(lost) => set({ lost })} />
      {content.lost && (
        <TextField
          name="Phone number of the school"
          value={content.phone}
          hint="The only thing on that card"
          onInput={(typed) => set({ phone: phoneFrom(typed) }, 'phone')}
        />
      )}
    </>
  );
}
