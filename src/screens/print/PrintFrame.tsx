import type { ComponentChildren } from 'preact';
import type { Pictures } from '../../paint/paths';
import type { Check } from '../../print/checks';
import type { Sheet } from '../../print/sheets';
import { Button } from '../../ui/Button';
import { CheckList } from './CheckList';
import './print.css';
import { SheetList } from './SheetList';

interface PrintFrameProps {
  readonly title: string;
  readonly notices: ComponentChildren;
  readonly sheets: readonly Sheet[];
  readonly checks: readonly Check[];
  readonly pictures: Pictures;
  readonly actions: ComponentChildren;
  readonly onBack: () => void;
  /** What decides the sheets. */
  readonly children: ComponentChildren;
}

/** The sheets to the left, and to the right what decides them, what to look at, and the ways out. */
export function PrintFrame(props: PrintFrameProps) {
  return (
    <div class="print-screen">
      <header class="print-bar">
        <Button look="plain" icon="back" onClick={props.onBack}>
          Back
        </Button>
        <p class="print-title">{props.title}</p>
      </header>
      {props.notices && <div class="print-notices">{props.notices}</div>}
      <main class="print-main">
        <SheetList sheets={props.sheets} pictures={props.pictures} />
        <section class="print-panel" aria-label="Print settings">
          <div class="print-settings">
            <h1>Print</h1>
            {props.children}
          </div>
          <CheckList checks={props.checks} />
          {props.actions}
        </section>
      </main>
    </div>
  );
}
