import { type Ink, line } from '../ink';
import { P } from '../palette';

/** Arcs that spread from a mouth or a loudspeaker. `turn` in degrees: 0 spreads to the right, 180 to the left. */
export function soundWaves(
  x: number,
  y: number,
  radii: readonly number[],
  turn = 0,
  colour: string = P.darkRed,
): Ink {
  const open = 40;
  const at = (radius: number, degrees: number) => {
    const angle = ((turn + degrees) * Math.PI) / 180;
    return `${x + radius * Math.cos(angle)} ${y + radius * Math.sin(angle)}`;
  };
  return line(
    radii.map((radius) => `M${at(radius, -open)}A${radius} ${radius} 0 0 1 ${at(radius, open)}`).join(''),
    3,
    colour,
  );
}
