/** What can come out, in the order in which it comes out. */
export const OUTPUTS = ['board', 'base', 'cards', 'pocket'] as const;
export type Output = (typeof OUTPUTS)[number];
