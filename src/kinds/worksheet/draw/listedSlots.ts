import type { CardId } from '../../../model/card';
import type { Drawing } from '../../drawing';
import { unslotted } from './faces';

/** A text as part of the page; only where a word of the list first stands it can be tapped, as that word. */
export function listedSlots({ nodes, slots }: Drawing, ids: ReadonlyMap<CardId, CardId>): Drawing {
  return {
    nodes: nodes.map((node) => {
      const slot = ids.get(node.slot ?? '');
      return slot === undefined ? unslotted(node) : { ...node, slot };
    }),
    slots: slots.flatMap((slot) => {
      const id = ids.get(slot.id);
      return id === undefined ? [] : [{ ...slot, id }];
    }),
  };
}
