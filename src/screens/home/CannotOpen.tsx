import { Button } from '../../ui/Button';

interface CannotOpenProps {
  /** Why, what is safe and what to do next, in a sentence or three. */
  readonly problem: string;
  readonly onExport: () => void;
}

const SAID = 'can’t be opened here';

/** Stands where the page would be. The work itself is kept as it is. */
export function CannotOpen({ problem, onExport }: CannotOpenProps) {
  return (
    <div class="cannot-open-words">
      <p>
        {!problem.includes(SAID) && <strong>This {SAID}. </strong>}
        {problem}
      </p>
      <Button icon="save" onClick={onExport}>
        Save as a file
      </Button>
    </div>
  );
}
