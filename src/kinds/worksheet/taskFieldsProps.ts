import type { PanelProps } from '../contract';
import type { Worksheet } from './content';

/** What the fields of one task are given. */
export type TaskFieldsProps = Omit<PanelProps<Worksheet>, 'selected'>;
