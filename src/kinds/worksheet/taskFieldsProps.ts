import type { PanelProps } from '../contract';
import type { Worksheet } from './content';

/** What the settings of a task are given. */
export type TaskFieldsProps = Omit<PanelProps<Worksheet>, 'selected' | 'title'>;
