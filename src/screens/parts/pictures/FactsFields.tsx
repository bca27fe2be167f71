import { endOfSchoolYear, endOfTerm, type KeepFor } from '../../../model/keepUntil';
import { MAX_PICTURE_NAME } from '../../../model/ownPicture';
import { ChoiceField, TextField, Toggle } from '../../../ui/fields';
import { Labelled } from '../../../ui/Labelled';
import { type Calendar, dayWords, type FactsTyped, keepForOf } from './pictureFacts';

interface FactsFieldsProps {
  readonly facts: FactsTyped;
  readonly calendar: Calendar;
  /** What was still missing when somebody wanted to be done. */
  readonly needed: 'name' | 'date' | null;
  readonly onChange: (facts: FactsTyped) => void;
}

const NEEDED = {
  name: 'Give it a word or a first name, so that you find it again.',
  date: 'Choose the day, or choose another answer.',
} as const;

/** What it is called, whether a person is to be seen, and how long it is kept. */
export function FactsFields({ facts, calendar, needed, onChange }: FactsFieldsProps) {
  return (
    <>
      <NameField facts={facts} needed={needed} onChange={onChange} />
      <div class="person-field">
        <Toggle
          name="Shows a person: ask before sharing"
          checked={facts.person}
          onChange={(person) => onChange({ ...facts, person })}
        />
      </div>
      <div class="keep-field">
        <KeepField facts={facts} calendar={calendar} onChange={onChange} />
      </div>
      {facts.keep === 'date' && (
        <Labelled name="Last day to keep it">
          {(id) => (
            <input
              id={id}
              class="input"
              type="date"
              min={calendar.today}
              value={facts.date}
              onInput={(event) => onChange({ ...facts, date: event.currentTarget.value })}
            />
          )}
        </Labelled>
      )}
      {needed === 'date' && (
        <p class="needed" role="alert">
          {NEEDED.date}
        </p>
      )}
    </>
  );
}

export function NameField({ facts, needed, onChange }: Omit<FactsFieldsProps, 'calendar'>) {
  return (
    <>
      <TextField
        name="What is it called?"
        hint="A word or a first name, no surname. Type it, and it is offered."
        value={facts.name}
        maxLength={MAX_PICTURE_NAME}
        onInput={(name) => onChange({ ...facts, name })}
      />
      {needed === 'name' && (
        <p class="needed" role="alert">
          {NEEDED.name}
        </p>
      )}
    </>
  );
}

function KeepField({ facts, calendar: { today, termEnds }, onChange }: Omit<FactsFieldsProps, 'needed'>) {
  const until = (words: string, day: string) => (
    <span class="keep-choice">
      {words} <small>{dayWords(day)}</small>
    </span>
  );
  return (
    <ChoiceField<KeepFor>
      name="Keep it until"
      value={keepForOf(facts)}
      options={[
        { value: 'term', words: until('End of term', endOfTerm(today, termEnds)) },
        { value: 'year', words: until('End of school year', endOfSchoolYear(today, termEnds)) },
        { value: 'date', words: 'A date' },
        { value: 'always', words: 'No end' },
      ]}
      onChoose={(keep) => onChange({ ...facts, keep })}
    />
  );
}
