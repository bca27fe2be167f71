import type { Scene } from '../../scene/nodes';
import type { Setting } from '../contract';
import type { Countdown } from './content';
import { composeNumbers } from './numbers';
import { composeSleeps } from './sleeps';
import { composeWait } from './wait';

export function compose(content: Countdown, setting: Setting): readonly Scene[] {
  if (content.mode === 'wait') return composeWait(content, setting);
  return content.mode === 'sleeps' ? composeSleeps(content, setting) : composeNumbers(content, setting);
}
