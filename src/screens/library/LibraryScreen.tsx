import type { ComponentChildren } from 'preact';
import { Icon } from '../../ui/Icon';
import { PlainPage } from '../parts/PlainPage';
import './library.css';

/** One part of the page: what its heading says, and what stands under it. */
export interface LibrarySection {
  readonly heading: string;
  readonly content: ComponentChildren;
}

interface LibraryScreenProps {
  readonly sections: readonly LibrarySection[];
  /** The way back to the board that somebody came from, or null. */
  readonly boardLink: string | null;
}

/** Where a class keeps pictures and words of its own. What stands in each section is handed in. */
export function LibraryScreen({ sections, boardLink }: LibraryScreenProps) {
  return (
    <PlainPage heading="Pictures and words">
      {boardLink !== null && (
        <a class="button back-to-board" href={boardLink}>
          <Icon name="back" />
          Back to my board
        </a>
      )}
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
