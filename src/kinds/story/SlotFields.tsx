import { useState } from 'preact/hooks';
import { Button } from '../../ui/Button';
import { TextField } from '../../ui/fields';
import type { PanelProps } from '../contract';
import { MAX_FILL, type Story } from './content';
import { emptied, fillSlot, slotsIn } from './slots';

type SlotFieldsProps = Pick<PanelProps<Story>, 'content' | 'onChange'>;

/** A field for each gap, and the way to the same story for another pupil. */
export function SlotFields({ content, onChange }: SlotFieldsProps) {
  const [said, setSaid] = useState('');
  const slots = slotsIn(content);
  if (slots.length === 0) return null;
  const filled = slots.filter(({ words }) => words.trim() !== '').length;
  return (
    <fieldset class="field">
      <legend>Who or what is it?</legend>
      <p class="hint">
        {filled} of {slots.length} filled in. Nicknames or roles only, as “Mrs K” or “my helper”.
      </p>
      {slots.map(({ key, name, words }) => (
        <TextField
          key={key}
          name={`{${name}}`}
          value={words}
          maxLength={MAX_FILL}
          onInput={(typed) => {
            setSaid('');
            onChange(fillSlot(content, key, typed), `gap ${key}`);
          }}
        />
      ))}
      <Button
        disabled={filled === 0}
        onClick={() => {
          onChange(emptied(content));
          setSaid('All gaps are empty, ready for somebody else. Undo brings back what was in them.');
        }}
      >
        Same story, new child
      </Button>
      <p class="hint" role="status">
        {said || 'Empties all gaps. Make a copy first if you want to keep this one.'}
      </p>
    </fieldset>
  );
}
