import { isConflict, problemSentence } from '../storage/problems';
import { Banner } from '../ui/Banner';
import { Button } from '../ui/Button';
import type { Session } from './session';

interface SaveNoticesProps {
  readonly session: Session;
  /** A decision was made: what is to be shown from now on, or null where nothing is left. */
  readonly onResolved: (id: string | null) => void;
}

/** Stays in view until the work is saved or the person has decided. */
export function SaveNotices({ session, onResolved }: SaveNoticesProps) {
  const state = session.saving.value;
  if (typeof state !== 'object') return null;
  const { problem } = state;
  const decide = (choice: 'keep-mine-as-copy' | 'take-theirs') =>
    void session.autosave?.resolve(choice).then((answer) => {
      if (answer.ok) onResolved(answer.value?.id ?? null);
    });
  return (
    <Banner tone="bad">
      <p>{problemSentence(problem)}</p>
      {isConflict(problem) ? (
        <>
          <Button onClick={() => decide('keep-mine-as-copy')}>Keep mine as a copy</Button>
          <Button onClick={() => decide('take-theirs')}>
            {problem.type === 'changed-elsewhere' && problem.stored.binnedAt === null
              ? 'Take the other one'
              : 'Let mine go'}
          </Button>
        </>
      ) : (
        <Button onClick={() => void session.autosave?.retry()}>Try again</Button>
      )}
    </Banner>
  );
}

/** The state of saving in two or three words. */
export function savingWords(session: Session): string {
  if (!session.autosave) return 'Not kept on this device';
  const state = session.saving.value;
  if (typeof state === 'object') return 'Not saved';
  return state === 'saved' ? 'Saved' : 'Saving…';
}
