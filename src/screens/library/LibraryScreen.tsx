import type { ComponentChildren } from 'preact';
import { PlainPage } from '../parts/PlainPage';
import './library.css';

/** One part of the page: what its heading says, and what stands under it. */
export interface LibrarySection {
  readonly heading: string;
  readonly content: ComponentChildren;
}

/** Where a class keeps pictures and words of its own. What stands in each section is handed in. */
export function LibraryScreen({ sections }: { readonly sections: readonly LibrarySection[] }) {
  return (
    <PlainPage heading="Pictures and words">
      <div class="library">
        {sections.map(({ heading, content }) => (
          <section key={heading} aria-label={heading}>
            <h2>{heading}</h2>
            {content}
          </section>
        ))}
      </div>
    </PlainPage>
  );
}
