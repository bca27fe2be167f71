/**
 * Words that never are the picture, or only when nothing better stands beside them. Gathered from teaching assistants'
 * day plans; the tests over tests/support/dayLines.tsv show what each list is for.
 */

/** They say only that something takes place. What stands before them is the thing. */
export const OCCASIONS: ReadonlySet<string> = new Set(
  'time times lesson lessons session sessions club practice activity activities work task hour slot period day week'.split(
    ' ',
  ),
);

/** Before these stands the name of some children as often as a thing: "Rose group", "Blue class". */
export const GATHERINGS: ReadonlySet<string> = new Set(['class', 'group']);

/** Ways to begin that say nothing yet of the thing itself. */
export const BEGINNINGS: ReadonlySet<string> = new Set(
  'go get have do it time off our then first next now today lets start finish feel feeling feels'.split(' '),
);

/** "No swimming" must not show a swimmer. */
export const REFUSALS: ReadonlySet<string> = new Set('no not non never dont without'.split(' '));

/** Words too wide to decide while another word of the label says more: "maths test" is maths, "get ready for PE" is PE. */
export const WIDE_WORDS: ReadonlySet<string> = new Set([
  'get ready',
  ...(
    'school class classroom work group play talk look listen game games job jobs child children table chair ' +
    'paper test exam teacher mum dad friend friends boy girl baby family walk walking run visit visitor trip outing arrive ' +
    'ready choose hall field office last after before take put'
  ).split(' '),
]);
