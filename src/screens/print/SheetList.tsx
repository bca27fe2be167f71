import type { Output } from '../../model/output';
import type { PageSetup } from '../../model/page';
import type { Pictures } from '../../paint/paths';

import type { Sheet } from '../../print/sheets';
import { SheetView } from './SheetView';

interface SheetListProps {
  readonly sheets: readonly Sheet[];
  readonly pictures: Pictures;
}

const NAMES: Readonly<Record<Output, string>> = {
  booklet: 'booklet',
  board: 'board',
  base: 'base',
  cards: 'loose cards',
  pocket: 'finished pocket',
};

export function SheetList({ sheets, pictures }: SheetListProps) {
  if (sheets.length === 0) {
    return (
      <section class="print-sheets" aria-label="Pages as they will come out">
        <p class="print-nothing">Nothing to print yet. Choose what to print, and the pages show here.</p>
      </section>
    );
  }
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: it scrolls, so keys must be able to reach it
    <section class="print-sheets" aria-label="Pages as they will come out" tabIndex={0}>
      {sheets.map(({ output, page, scene }, at) => {
        const place = `Page ${at + 1} of ${sheets.length}`;
        return (
          <SheetView
            key={place}
            scene={scene}
            pictures={pictures}
            place={place}
            about={aboutOf(output, page)}
          />
        );
      })}
    </section>
  );
}

function aboutOf(output: Output, { paper, orientation }: PageSetup): string {
  return `${NAMES[output]}, ${paper} ${orientation === 'portrait' ? 'upright' : 'on its side'}`;
}
