import type { Card, CardId } from '../../model/card';
import { itemEdits } from '../../model/items';
import { MAX_PASSAGE, type PassageWord } from '../../model/passage';
import type { SymbolText } from './content';

const LIST = itemEdits<SymbolText, PassageWord>({
  arrangement: 'list',
  most: MAX_PASSAGE,
  items: ({ words }) => words,
  withItems: (content, words) => ({ ...content, words }),
  fresh: (card) => ({ card, before: '', after: '', ends: 'sentence', negated: false }),
});

/** Other words under a picture keep it: the text around it has not changed what it is about. */
export const TEXT_EDITS = {
  ...LIST,
  replaceCard: (content: SymbolText, card: Card): SymbolText => {
    const before = wordOf(content, card.id)?.card;
    const reworded = before !== undefined && before.label !== card.label && before.picture.type !== 'none';
    const kept = reworded && !before.chosen ? { ...card, picture: before.picture, chosen: true } : card;
    return LIST.replaceCard(content, kept);
  },
};

export function wordOf({ words }: SymbolText, id: CardId): PassageWord | null {
  return words.find(({ card }) => card.id === id) ?? null;
}

/** Whether another word of the same sentence follows. */
export function canJoin({ words }: SymbolText, id: CardId): boolean {
  const at = words.findIndex(({ card }) => card.id === id);
  return words[at]?.ends === 'word' && words[at + 1] !== undefined;
}

/** One word with the next, under one picture: its own, or failing that the other’s. */
export function joined(content: SymbolText, id: CardId): SymbolText {
  if (!canJoin(content, id)) return content;
  const { words } = content;
  const at = words.findIndex(({ card }) => card.id === id);
  const [one, next] = [words[at] as PassageWord, words[at + 1] as PassageWord];
  const { second: _, ...card } = one.card;
  const picture = card.picture.type === 'none' ? next.card.picture : card.picture;
  const label = `${card.label}${one.after} ${next.before}${next.card.label}`;
  const both = { ...next, before: one.before, card: { ...card, label, picture, chosen: true } };
  return { ...content, words: [...words.slice(0, at), both, ...words.slice(at + 2)] };
}

export function canSplit(content: SymbolText, id: CardId): boolean {
  return wordOf(content, id)?.card.label.trim().includes(' ') ?? false;
}

/** Each word for itself again; the picture stays over the first. */
export function split(content: SymbolText, id: CardId): SymbolText {
  const at = content.words.findIndex(({ card }) => card.id === id);
  const whole = content.words[at];
  if (!whole || !canSplit(content, id)) return content;
  const { second: _, ...card } = whole.card;
  const labels = card.label.trim().split(/\s+/u);
  const parts = labels.map((label, place): PassageWord => {
    const [first, last] = [place === 0, place === labels.length - 1];
    return {
      card: first
        ? { ...card, label, chosen: true }
        : { ...card, id: `${card.id}.${place}`, label, picture: { type: 'none' }, chosen: true },
      before: first ? whole.before : '',
      after: last ? whole.after : '',
      ends: last ? whole.ends : 'word',
      negated: first && whole.negated,
    };
  });
  return { ...content, words: [...content.words.slice(0, at), ...parts, ...content.words.slice(at + 1)] };
}

export function crossed(content: SymbolText, id: CardId): SymbolText {
  const words = content.words.map((word) =>
    word.card.id === id ? { ...word, negated: !word.negated, card: { ...word.card, chosen: true } } : word,
  );
  return { ...content, words };
}
