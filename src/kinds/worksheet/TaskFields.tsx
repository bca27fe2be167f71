import type { ComponentType } from 'preact';
import type { PanelProps } from '../contract';
import type { Worksheet } from './content';
import type { TaskId } from './taskIds';

export type TaskFieldsProps = Omit<PanelProps<Worksheet>, 'selected' | 'title'>;

/** Settings that only one task has. */
const FIELDS: Partial<Record<TaskId, ComponentType<TaskFieldsProps>>> = {};

export function TaskFields(props: TaskFieldsProps) {
  const Fields = FIELDS[props.content.task];
  return Fields ? <Fields {...props} /> : null;
}
