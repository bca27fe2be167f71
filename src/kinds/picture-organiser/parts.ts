import type { Card, CardId } from '../../model/card';
import { PARTS, type Part, type PictureOrganiser } from './content';

export type Parts = Readonly<Record<Part, readonly Card[]>>;

/**
 * Which card belongs where. Cards that nobody put anywhere fill the words first, then the steps, who, where, when and the
 * large picture; what is left over joins the words.
 */
export function partsOf(content: PictureOrganiser): Parts {
  const placed: Record<Part, Card[]> = { words: [], steps: [], who: [], where: [], when: [], picture: [] };
  const room = roomOf(content);
  const taken = new Map(
    PARTS.map((part) => [part, content.facts.filter((fact) => fact.part === part).length]),
  );
  for (const fact of content.facts) {
    const free = PARTS.find((part) => (taken.get(part) ?? 0) < room[part]);
    const part = fact.part ?? free ?? 'words';
    if (fact.part === null) taken.set(part, (taken.get(part) ?? 0) + 1);
    placed[part].push(fact.card);
  }
  return placed;
}

export function partOf(content: PictureOrganiser, id: CardId): Part {
  const parts = partsOf(content);
  return PARTS.find((part) => parts[part].some((card) => card.id === id)) ?? 'words';
}

function roomOf({ words, steps, strip, picture }: PictureOrganiser): Readonly<Record<Part, number>> {
  const one = strip ? 1 : 0;
  return { words, steps, who: one, where: one, when: one, picture: picture ? 1 : 0 };
}
