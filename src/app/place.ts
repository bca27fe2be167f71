import type { Workshop } from '../screens/workshop';
import type { Shelf } from './shelf';
import type { AppState } from './state';

/** Everything a place needs, once it is there. */
export interface PlaceProps {
  readonly state: AppState;
  readonly workshop: Workshop;
  readonly shelf: Shelf | null;
}
