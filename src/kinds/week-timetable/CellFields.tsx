import type { CardId } from '../../model/card';
import { TextField } from '../../ui/fields';
import { MAX_NOTE, type WeekTimetable } from './content';
import { setCell } from './edits';

interface CellFieldsProps {
  readonly content: WeekTimetable;
  readonly id: CardId;
  readonly onChange: (content: WeekTimetable, mark?: string) => void;
}

/** Who is there and where it is: for the staff, and on paper only on their copy. */
export function CellFields({ content, id, onChange }: CellFieldsProps) {
  const cell = content.cells.find(({ card }) => card.id === id);
  if (!cell) return null;
  const hint = content.staffCopy ? 'Printed on this staff copy' : 'Printed on a staff copy only';
  return (
    <>
      <TextField
        name="Who"
        value={cell.who}
        maxLength={MAX_NOTE}
        hint={`A role or initials. ${hint}`}
        onInput={(who) => onChange(setCell(content, id, { who }), `who ${id}`)}
      />
      <TextField
        name="Where"
        value={cell.where}
        maxLength={MAX_NOTE}
        hint={hint}
        onInput={(where) => onChange(setCell(content, id, { where }), `where ${id}`)}
      />
    </>
  );
}
