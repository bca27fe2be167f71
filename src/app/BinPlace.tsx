import { BinScreen } from '../screens/bin/BinScreen';
import type { PlaceProps } from './place';

export function BinPlace({ workshop, shelf }: PlaceProps) {
  const then = (done: Promise<unknown> | undefined) => void done?.then(() => shelf?.refresh());
  return (
    <BinScreen
      workshop={workshop}
      resources={shelf?.binned.value ?? null}
      now={workshop.now()}
      onRestore={(id) => then(shelf?.drafts?.restore(id))}
      onDeleteForever={(id) => then(shelf?.drafts?.deleteForever(id))}
    />
  );
}
