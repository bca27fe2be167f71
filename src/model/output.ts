/**
 * What can come out, in the order in which it comes out. The booklet is first: it alone is printed on both sides, and
 * a page before it would turn its fronts into backs.
 */
export const OUTPUTS = ['booklet', 'board', 'base', 'cards', 'pocket'] as const;
export type Output = (typeof OUTPUTS)[number];

/** What comes out of a kind that says nothing else: few have pages to fold. */
export const USUAL_OUTPUTS: readonly Output[] = OUTPUTS.filter((output) => output !== 'booklet');
