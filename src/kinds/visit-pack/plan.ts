import type { Stroke } from '../../scene/nodes';
import type { Setting } from '../contract';
import type { VisitPack } from './content';

/** What every page of a pack is drawn by. */
export interface Plan {
  readonly pack: VisitPack;
  readonly setting: Setting;
  /** Of the paper against A5. */
  readonly scale: number;
}

/** To write on. */
export const LINE: Stroke = { colour: '#8a8a8a', width: 0.4 };
