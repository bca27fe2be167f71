import type { Level } from '../contract';
import type { ViewsSheet } from './content';

/** Cards to lay down need no pen and no reading; then to circle; then with reasons (practice.md 2.20). */
export const LEVELS: readonly Level<ViewsSheet>[] = [
  levelOf('Level 1', 'Large cards to sort into three columns', {
    orientation: 'landscape',
    content: { form: 'sort', why: '', more: '' },
  }),
  levelOf('Level 2', 'A table, one answer to circle for each picture', {
    orientation: 'portrait',
    content: { form: 'circle', rows: '6', why: '', more: '' },
  }),
  levelOf('Level 3', 'Smaller pictures, with room to say why', {
    orientation: 'portrait',
    content: { form: 'circle', rows: '8', why: 'because', more: 'I also want to say' },
  }),
];

interface Change {
  readonly orientation: 'portrait' | 'landscape';
  readonly content: Partial<ViewsSheet>;
}

function levelOf(name: string, blurb: string, { orientation, content }: Change): Level<ViewsSheet> {
  return {
    name,
    blurb,
    apply: (start) => ({
      content: { ...start.content, ...content },
      page: { ...start.page, orientation },
      look: { ...start.look, labelPlace: 'below' },
    }),
  };
}
