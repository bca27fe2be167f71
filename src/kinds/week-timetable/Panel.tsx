import { NumberField, TextField, Toggle } from '../../ui/fields';
import type { PanelProps } from '../contract';
import { CellFields } from './CellFields';
import { MAX_SESSION_NAME, SESSIONS, type WeekTimetable } from './content';
import { DayFields } from './DayFields';
import { setSessionCount, setSessionName } from './edits';

/** The week’s own fields: for one cell, or for the whole week. */
export function Panel({ content, selected, onChange }: PanelProps<WeekTimetable>) {
  if (selected !== null) return <CellFields content={content} id={selected} onChange={onChange} />;
  return (
    <>
      <DayFields content={content} onChange={onChange} />
      <Toggle
        name="Staff copy: print who and where"
        checked={content.staffCopy}
        onChange={(staffCopy) => onChange({ ...content, staffCopy })}
      />
      <NumberField
        name="Sessions in a day"
        value={content.sessions.length}
        min={SESSIONS.least}
        max={SESSIONS.most}
        unit="rows"
        onChange={(count) => onChange(setSessionCount(content, count), 'sessions')}
      />
      {[...content.sessions.entries()].map(([at, name]) => (
        <TextField
          key={`session-${at + 1}`}
          name={`Session ${at + 1}`}
          value={name}
          maxLength={MAX_SESSION_NAME}
          onInput={(next) => onChange(setSessionName(content, at, next), `session ${at}`)}
        />
      ))}
    </>
  );
}
