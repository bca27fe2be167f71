import type { Card, CardId } from '../../model/card';
import { ChoiceField, Toggle } from '../../ui/fields';

interface WhichCardsProps {
  readonly cards: readonly Card[];
  /** null means all. */
  readonly only: ReadonlySet<CardId> | null;
  readonly onChoose: (only: ReadonlySet<CardId> | null) => void;
}

const WAYS = [
  { value: 'all', words: 'All' },
  { value: 'some', words: 'Only some' },
] as const;

/** A lost card is printed again by itself. */
export function WhichCards({ cards, only, onChoose }: WhichCardsProps) {
  return (
    <div class="field">
      <ChoiceField
        name="Which cards"
        value={only === null ? 'all' : 'some'}
        options={WAYS}
        onChoose={(way) => onChoose(way === 'all' ? null : new Set())}
      />
      {only && (
        <fieldset class="field print-cards">
          <legend class="unseen">Cards to print</legend>
          {cards.map(({ id, label }, at) => (
            <Toggle
              key={id}
              name={`${at + 1}. ${label === '' ? 'Card without words' : label}`}
              checked={only.has(id)}
              onChange={(chosen) => onChoose(withCard(only, id, chosen))}
            />
          ))}
        </fieldset>
      )}
    </div>
  );
}

function withCard(only: ReadonlySet<CardId>, id: CardId, chosen: boolean): ReadonlySet<CardId> {
  const others = [...only].filter((other) => other !== id);
  return new Set(chosen ? [...others, id] : others);
}
