import { TextField } from '../../ui/fields';
import { MAX_GROUP_NAME, MAX_GROUPS } from './content';
import type { TaskFieldsProps } from './taskFieldsProps';

const PLACES = Array.from({ length: MAX_GROUPS }, (_, at) => at);

/** Names of the groups that words are sorted into; which group a word belongs to is said with the word. */
export function GroupNames({ content, onChange }: TaskFieldsProps) {
  const { groups } = content;
  const setName = (at: number, name: string) => {
    const next = PLACES.map((place) => (place === at ? name : (groups[place] ?? '')));
    onChange({ ...content, groups: next }, `group ${at}`);
  };
  return (
    <fieldset class="field">
      <legend>Groups to sort into</legend>
      {PLACES.map((at) => (
        <TextField
          key={at}
          name={at < 2 ? `Group ${at + 1}` : `Group ${at + 1}, if you like`}
          value={groups[at] ?? ''}
          maxLength={MAX_GROUP_NAME}
          onInput={(name) => setName(at, name)}
        />
      ))}
      <span class="hint">Then tap a word and say where it belongs.</span>
    </fieldset>
  );
}
