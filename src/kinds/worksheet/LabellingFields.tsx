import { ChoiceField } from '../../ui/fields';
import { DIAGRAMS } from './diagrams/all';
import type { TaskFieldsProps } from './taskFieldsProps';

const OWN = 'own';
const OPTIONS = [
  { value: OWN, words: 'Each word’s own' },
  ...DIAGRAMS.map(({ id, name }) => ({ value: id, words: name })),
] as const;

/** What is labelled. A drawing finds its parts by their names, so nothing has to be pointed at. */
export function LabellingFields({ content, onChange }: TaskFieldsProps) {
  const diagram = DIAGRAMS.find(({ id }) => id === content.diagram);
  const known = diagram?.parts.map(({ names: [name] }) => name).join(', ');
  return (
    <>
      <ChoiceField
        name="Picture to label"
        value={content.diagram ?? OWN}
        options={OPTIONS}
        onChoose={(value) => onChange({ ...content, diagram: value === OWN ? null : value })}
      />
      {known && <p class="hint">It knows: {known}. Other words come as pictures of their own.</p>}
    </>
  );
}
