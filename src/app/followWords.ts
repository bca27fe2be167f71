import type { CardChange } from '../kinds/follow';
import type { CardThen } from '../model/madeFrom';
import { quoted } from '../screens/parts/quoted';

/** More than a person reads at a glance. */
const MOST = 4;

/** "Monday has changed: “reading” instead of “maths”, + “swimming”." */
export function changedWords(title: string, changes: readonly CardChange[]): string {
  const told = changes.slice(0, MOST).map(changeWords);
  const more = changes.length - told.length;
  const all = more > 0 ? [...told, `${more} more`] : told;
  return `${title === '' ? 'What this was made from' : title} has changed: ${all.join(', ')}.`;
}

function changeWords(change: CardChange): string {
  if (change.type === 'added') return `+ ${named(change.to)}`;
  if (change.type === 'removed') return `without ${named(change.from)}`;
  const { from, to } = change;
  return from.label === to.label
    ? `another picture for ${named(to)}`
    : `${named(to)} instead of ${named(from)}`;
}

function named({ label }: CardThen): string {
  return label.trim() === '' ? 'a picture with no words' : quoted(label);
}
