import type { Person } from '../cast';
import { type Ink, line, roundPath, type shape } from '../ink';
import { P } from '../palette';
import { area, union } from '../union';

/** Somebody seen from behind who looks away from us at what we look at: head of `radius` around x, y, and shoulders. */
export function fromBehind(
  person: Person,
  x: number,
  y: number,
  radius: number,
  bottom = y + radius * 2,
): Ink {
  const r = radius;
  const top = y + r * 0.92;
  const back = `M${x - r * 1.55} ${bottom}C${x - r * 1.55} ${top + r * 0.2} ${x - r * 0.9} ${top} ${x} ${top}C${x + r * 0.9} ${top} ${x + r * 1.55} ${top + r * 0.2} ${x + r * 1.55} ${bottom}Z`;
  return [union(area(back, person.top, { role: 'top', who: person.who })), headFromBehind(person, x, y, r)];
}

function headFromBehind(person: Person, x: number, y: number, r: number): Ink {
  const { hairStyle, who } = person;
  const hair = (d: string): ReturnType<typeof shape> => ({
    d,
    fill: person.hair,
    stroke: P.black,
    width: 2,
    cap: 'round',
    join: 'round',
    role: 'hair',
    ...(who && { who }),
  });
  const at = (dx: number, dy: number) => `${x + dx * r} ${y + dy * r}`;
  if (hairStyle === 'hijab') {
    return hair(
      `M${at(-1.1, 0)}C${at(-1.2, -1.45)} ${at(1.2, -1.45)} ${at(1.1, 0)}C${at(1.1, 0.6)} ${at(1.2, 1)} ${at(1.3, 1.4)}L${at(-1.3, 1.4)}C${at(-1.2, 1)} ${at(-1.1, 0.6)} ${at(-1.1, 0)}Z`,
    );
  }
  if (hairStyle === 'afro') return hair(roundPath(x, y - r * 0.25, r * 1.3, r * 1.2));
  const ears = `${roundPath(x - r, y + r * 0.15, r * 0.22)}${roundPath(x + r, y + r * 0.15, r * 0.22)}`;
  const cap = `M${at(-1, 0.2)}C${at(-1.25, -1.4)} ${at(1.25, -1.4)} ${at(1, 0.2)}C${at(0.95, 0.55)} ${at(0.7, 0.75)} ${at(0.5, 0.8)}L${at(-0.5, 0.8)}C${at(-0.7, 0.75)} ${at(-0.95, 0.55)} ${at(-1, 0.2)}Z`;
  const skull = union(
    area(roundPath(x, y, r * 0.98), person.skin, { role: 'skin', who }),
    area(ears, person.skin, { role: 'skin', who }),
  );
  return [skull, hair(cap), extras(person, x, y, r).map(hair), seam(person, x, y, r)];
}

function extras({ hairStyle }: Person, x: number, y: number, r: number): readonly string[] {
  const at = (dx: number, dy: number) => `${x + dx * r} ${y + dy * r}`;
  switch (hairStyle) {
    case 'ponytail':
      return [
        `M${at(-0.3, -0.25)}C${at(-0.6, 0.5)} ${at(-0.4, 1.2)} ${at(0, 1.5)}C${at(0.4, 1.2)} ${at(0.6, 0.5)} ${at(0.3, -0.25)}Z`,
      ];
    case 'bun':
      return [roundPath(x, y - r * 1.05, r * 0.42)];
    case 'patka':
      return [roundPath(x, y - r * 1.1, r * 0.3)];
    case 'bunches':
      return [roundPath(x - r * 1.2, y + r * 0.2, r * 0.4), roundPath(x + r * 1.2, y + r * 0.2, r * 0.4)];
    case 'plaits':
      return [-0.75, 0.75].flatMap((side) => [
        roundPath(x + side * r, y + r * 0.85, r * 0.27, r * 0.3),
        roundPath(x + side * r, y + r * 1.3, r * 0.23, r * 0.27),
      ]);
    case 'bob':
    case 'long':
      return [
        `M${at(-1.05, -0.1)}C${at(-1.25, -1.4)} ${at(1.25, -1.4)} ${at(1.05, -0.1)}C${at(1.15, 0.5)} ${at(1.1, 1.2)} ${at(0.7, 1.2)}L${at(-0.7, 1.2)}C${at(-1.1, 1.2)} ${at(-1.15, 0.5)} ${at(-1.05, -0.1)}Z`,
      ];
    default:
      return [];
  }
}

function seam({ hairStyle }: Person, x: number, y: number, r: number): Ink {
  return hairStyle === 'patka' ? line(`M${x - r} ${y}Q${x} ${y - r * 0.5} ${x + r} ${y}`, 1.4) : [];
}
