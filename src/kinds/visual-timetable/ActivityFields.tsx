import type { CardId } from '../../model/card';
import { TimeField } from '../../ui/TimeField';
import type { VisualTimetable } from './content';
import { setTimes } from './edits';

interface ActivityFieldsProps {
  readonly content: VisualTimetable;
  readonly id: CardId;
  readonly onChange: (content: VisualTimetable, mark?: string) => void;
}

export function ActivityFields({ content, id, onChange }: ActivityFieldsProps) {
  const activity = content.activities.find(({ card }) => card.id === id);
  if (!activity) return null;
  const { time, endTime } = activity;
  return (
    <div class="times">
      <TimeField
        name="Starts"
        value={time}
        onChange={(next) =>
          onChange(setTimes(content, id, next, next === null ? null : endTime), `time ${id}`)
        }
      />
      {time !== null && (
        <TimeField
          name="Ends"
          value={endTime}
          onChange={(next) => onChange(setTimes(content, id, time, next), `time ${id}`)}
        />
      )}
    </div>
  );
}
