import { useRef, useState } from 'preact/hooks';
import type { People } from '../../base/dress';
import type { Card } from '../../model/card';
import { Button } from '../../ui/Button';
import { PeopleFields } from './PeopleFields';
import './people.css';

interface CardPeopleProps {
  readonly card: Card;
  /** How people look on the rest of the board. */
  readonly others: People;
  /** Null makes the person look like all others again. */
  readonly onPeople: (people: People | null) => void;
}

/** The person on this one card, where the picture shows one, may look different from the rest of the board. */
export function CardPeople({ card, others, onPeople }: CardPeopleProps) {
  const own = card.people ?? null;
  const [seen, setSeen] = useState(own !== null);
  const summary = useRef<HTMLElement>(null);
  const reset = () => {
    onPeople(null);
    summary.current?.focus();
  };
  return (
    <details class="part" open={own !== null} onToggle={() => setSeen(true)}>
      <summary ref={summary}>This person looks different</summary>
      {seen && (
        <div class="part-body">
          {own && (
            <Button icon="restore" onClick={reset}>
              Like the others again
            </Button>
          )}
          <PeopleFields people={own ?? others} unchosen="As drawn" onChange={onPeople} />
        </div>
      )}
    </details>
  );
}
