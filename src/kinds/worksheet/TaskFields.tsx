import type { ComponentType } from 'preact';
import { BingoFields, PairsFields, TracingFields } from './GameFields';
import { GroupNames } from './GroupNames';
import { LabellingFields } from './LabellingFields';
import type { TaskFieldsProps } from './taskFieldsProps';
import type { TaskId } from './taskIds';

/** Settings that only one task has. */
const FIELDS: Partial<Record<TaskId, ComponentType<TaskFieldsProps>>> = {
  labelling: LabellingFields,
  sort: GroupNames,
  oddOneOut: GroupNames,
  bingo: BingoFields,
  pairs: PairsFields,
  tracing: TracingFields,
};

export function TaskFields(props: TaskFieldsProps) {
  const Fields = FIELDS[props.content.task];
  return Fields ? <Fields {...props} /> : null;
}
