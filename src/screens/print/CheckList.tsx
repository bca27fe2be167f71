import type { Check } from '../../print/checks';

export function CheckList({ checks }: { readonly checks: readonly Check[] }) {
  if (checks.length === 0) return null;
  return (
    <section class="print-checks" aria-labelledby="print-checks-name">
      <h2 id="print-checks-name">Before you print</h2>
      <ul>
        {checks.map(({ words, tone }) => (
          <li key={words} class={tone}>
            {words}
          </li>
        ))}
      </ul>
    </section>
  );
}
