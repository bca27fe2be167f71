import { useMemo } from 'preact/hooks';
import type { Kind } from '../../kinds/contract';
import { ScenePicture } from '../parts/ScenePicture';
import type { Workshop } from '../workshop';
import { boardWords } from './boardWords';
import { composeDraft } from './draftFromText';
import { useSettled } from './useSettled';

/** Shown faintly in the empty field, and as the board beside it. */
export const EXAMPLE = '9:00 Register\n9:15 Phonics\n10:30 Snack\n10:45 Playtime\n12:00 Lunch';

interface TodayBoardProps {
  readonly text: string;
  readonly kind: Kind;
  readonly workshop: Workshop;
}

/** The very board that will be made, growing as the day is typed; an example while nothing is. */
export function TodayBoard({ text, kind, workshop }: TodayBoardProps) {
  const settled = useSettled(text);
  const { library } = workshop;
  const draft = useMemo(() => {
    const typed = composeDraft(settled, kind, workshop);
    return typed.cards > 0 ? typed : null;
  }, [settled, kind, workshop]);
  const example = useMemo(() => composeDraft(EXAMPLE, kind, workshop), [kind, workshop]);
  const [page] = (draft ?? example).pages;
  return (
    <div class="today-board">
      {library.ready && page ? (
        <div class="paper" aria-hidden="true">
          <ScenePicture scene={page} pictures={library.pictures} title="" />
        </div>
      ) : (
        <QuietBoxes />
      )}
      <p class="quiet" role="status">
        {boardWords(draft)}
      </p>
    </div>
  );
}

/** Where the cards will be, before the pictures have come in. */
function QuietBoxes() {
  return (
    <div class="paper quiet-boxes" aria-hidden="true">
      <span />
      <span />
      <span />
      <span />
    </div>
  );
}
