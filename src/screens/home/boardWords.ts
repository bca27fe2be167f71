import type { Draft } from './draftFromText';

/** What stands under the growing board. */
export function boardWords(draft: Pick<Draft, 'cards' | 'leftOut' | 'pages'> | null): string {
  if (!draft) return 'An example. Type your day and your own board grows here.';
  const { cards, leftOut, pages } = draft;
  const size = `${counted(cards, 'card')} on ${counted(pages.length, 'page')}`;
  if (leftOut === 0) return pages.length === 1 ? size : `${size}. This is the first.`;
  const rest = leftOut === 1 ? 'The last line is' : `The last ${leftOut} lines are`;
  return `${size}. This is the first. ${rest} left out: ${cards} is all one board holds.`;
}

function counted(count: number, thing: string): string {
  return `${count} ${thing}${count === 1 ? '' : 's'}`;
}
