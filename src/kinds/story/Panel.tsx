import type { PanelProps } from '../contract';
import type { Story } from './content';
export function Panel(_: PanelProps<Story>) {
  return null;
}
