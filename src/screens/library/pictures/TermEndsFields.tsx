import { endOfTerm, type TermEnds } from '../../../model/keepUntil';
import { Labelled } from '../../../ui/Labelled';
import type { PictureKeeping } from './keeping';

const TERMS: readonly { readonly term: keyof TermEnds; readonly words: string }[] = [
  { term: 'autumn', words: 'Autumn term ends' },
  { term: 'spring', words: 'Spring term ends' },
  { term: 'summer', words: 'Summer term ends' },
];

/** Terms end on other days in other places. Pictures that have a date already keep it. */
export function TermEndsFields({ own }: { readonly own: PictureKeeping }) {
  const { termEnds, today, onTermEnds } = own;
  const next = (term: keyof TermEnds) => {
    const day = termEnds[term];
    return endOfTerm(today, { autumn: day, spring: day, summer: day });
  };
  return (
    <details class="term-ends">
      <summary>When your terms end</summary>
      <p class="quiet">“End of term” and “End of school year” go by these days, this year and the next.</p>
      <div class="term-fields">
        {TERMS.map(({ term, words }) => (
          <Labelled key={term} name={words}>
            {(id) => (
              <input
                id={id}
                class="input"
                type="date"
                value={next(term)}
                onChange={({ currentTarget: { value } }) => {
                  if (value !== '') onTermEnds({ ...termEnds, [term]: value.slice(5) });
                }}
              />
            )}
          </Labelled>
        ))}
      </div>
    </details>
  );
}
