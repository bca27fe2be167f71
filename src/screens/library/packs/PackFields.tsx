import { PACK_LICENCES, type PackLicenceId } from '../../../exchange/packs/licences';
import { ChoiceField, TextField } from '../../../ui/fields';
import type { Answers, Missing } from './answers';

const LONGEST_NAME = 50;
const LONGEST_WORDS = 80;

interface PackFieldsProps {
  readonly answers: Answers;
  readonly missing: Missing;
  readonly onChange: (answers: Answers) => void;
}

export function PackFields({ answers, missing, onChange }: PackFieldsProps) {
  const set = (part: Partial<Answers>) => onChange({ ...answers, ...part });
  return (
    <div class="pack-fields">
      <TextField
        name="Name of the pack"
        value={answers.name}
        maxLength={LONGEST_NAME}
        onInput={(name) => set({ name })}
      />
      <Needed sentence={missing.name} />
      <ChoiceField<PackLicenceId | ''>
        name="What may they be used for?"
        value={answers.licence ?? ''}
        options={PACK_LICENCES.map(({ id, words }) => ({ value: id, words }))}
        onChoose={(licence) => set({ licence: licence === '' ? null : licence })}
      />
      <Needed sentence={missing.licence} />
      {answers.licence === 'other' && (
        <TextField
          name="What you were told about using them"
          value={answers.otherLicence}
          maxLength={LONGEST_WORDS}
          onInput={(otherLicence) => set({ otherLicence })}
        />
      )}
      <Needed sentence={missing.otherLicence} />
      <TextField
        name="Who made them?"
        value={answers.maker}
        maxLength={LONGEST_WORDS}
        onInput={(maker) => set({ maker })}
      />
      <Needed sentence={missing.maker} />
    </div>
  );
}

function Needed({ sentence }: { readonly sentence: string | undefined }) {
  if (sentence === undefined) return null;
  return (
    <p class="needed" role="alert">
      {sentence}
    </p>
  );
}
