import { type Ink, marksOf } from '../ink';

/** The same shapes with some fills exchanged: a brown dog beside an orange cat. */
export function tinted(ink: Ink, colours: Readonly<Record<string, string>>): Ink {
  return marksOf(ink).map((mark) => {
    if ('part' in mark || mark.fill === undefined) return mark;
    const fill = colours[mark.fill];
    return fill ? { ...mark, fill } : mark;
  });
}
