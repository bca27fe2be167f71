import type { ComponentChildren } from 'preact';
import type { Kind } from '../../kinds/contract';
import type { KeptBoth } from '../../model/dictionary';
import type { Resource } from '../../model/resource';
import type { Workshop } from '../workshop';

export interface PrintScreenProps {
  readonly workshop: Workshop;
  readonly resource: Resource;
  readonly kind: Kind;
  readonly onChange: (resource: Resource) => void;
  readonly onBack: () => void;
  /** Puts new resources among those of this device. */
  readonly onKeep: (resources: readonly Resource[]) => void;
  /** Words that have two pictures on purpose. */
  readonly keptBoth: readonly KeptBoth[];
  /** News of the app, such as work that could not be saved. */
  readonly notices?: ComponentChildren;
}
