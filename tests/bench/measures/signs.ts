import type { Sign } from '../probe';

/** The resource that the editor is opened with. */
export const BOARD_ID = 'bench';

/** The field to type the day in, and the board beside it drawn with its pictures. */
export const HOME_USABLE: readonly Sign[] = [
  { selector: 'main textarea:not([disabled])', count: 1 },
  { selector: '.today svg[role=img] path', count: 20 },
];

/** A button for every card, and the canvas on which they are drawn. */
export function cardsOnCanvas(count: number): readonly Sign[] {
  return [
    { selector: 'button[data-slot]', count },
    { selector: 'main canvas', count: 2 },
  ];
}
