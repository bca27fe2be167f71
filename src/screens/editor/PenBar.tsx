import { Button } from '../../ui/Button';
import { ChoiceField } from '../../ui/fields';
import { InkField } from './extraColours';
import type { ExtrasWork } from './useExtras';

const PENS = [
  { value: '0.8', words: 'Thin' },
  { value: '1.5', words: 'Medium' },
  { value: '4', words: 'Thick' },
] as const;

/** While a pen is in the hand: which one, and how to lay it down. */
export function PenBar({ extras }: { readonly extras: ExtrasWork }) {
  const { pen, setPen } = extras;
  if (!pen) return null;
  return (
    <section class="pen-bar" aria-label="Drawing on the page">
      <ChoiceField
        name="Pen"
        value={String(pen.width)}
        options={PENS as readonly { readonly value: string; readonly words: string }[]}
        onChoose={(width) => setPen({ ...pen, width: Number(width) })}
      />
      <InkField name="Colour" value={pen.colour} onChoose={(colour) => setPen({ ...pen, colour })} />
      <Button look="main" onClick={extras.stopDrawing}>
        Done drawing
      </Button>
    </section>
  );
}
