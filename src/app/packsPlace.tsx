import { ok } from '../base/result';
import { PacksSection } from '../screens/library/packs/PacksSection';
import type { PlaceProps } from './place';

/** The packs of this device on the page of pictures and words. */
export function PacksPlace({ state: { packs }, workshop, shelf }: PlaceProps) {
  return (
    <PacksSection
      library={workshop.library}
      packs={packs.list.value}
      onAdd={packs.add}
      boardsUsing={async (pack) => {
        await shelf?.putDown();
        const use = await packs.use(pack);
        return use.ok ? ok(use.value.boards) : use;
      }}
      onRemove={packs.remove}
    />
  );
}
