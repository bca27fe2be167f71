import type { Check } from '../../print/checks';

export function CheckList({ checks }: { readonly checks: readonly Check[] }) {
  if (checks.length === 0) return null;
  return (
    <section class="print-checks" aria-label="Before you print" aria-live="polite">
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
