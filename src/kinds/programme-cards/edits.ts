import type { CardId } from '../../model/card';
import { itemEdits } from '../../model/items';
import { type Exercise, MAX_EXERCISES, type ProgrammeCards } from './content';

export const PROGRAMME_EDITS = itemEdits<ProgrammeCards, Exercise>({
  arrangement: 'list',
  most: MAX_EXERCISES,
  items: ({ exercises }) => exercises,
  withItems: (programme, exercises) => ({ ...programme, exercises }),
  fresh: (card) => ({ card, howMany: '', howLong: '', equipment: '' }),
});

export function setExercise(
  programme: ProgrammeCards,
  id: CardId,
  change: Partial<Omit<Exercise, 'card'>>,
): ProgrammeCards {
  return {
    ...programme,
    exercises: programme.exercises.map((one) => (one.card.id === id ? { ...one, ...change } : one)),
  };
}
