import { type Ink, shape } from '../ink';
import { P } from '../palette';

/** A spiky red star: it hurts here. */
export function sore(x: number, y: number, radius: number): Ink {
  const points = Array.from({ length: 16 }, (_, at) => {
    const [r, angle] = [at % 2 === 0 ? radius : radius * 0.55, (Math.PI / 8) * at];
    return `${(x + r * Math.cos(angle)).toFixed(1)} ${(y + r * Math.sin(angle)).toFixed(1)}`;
  });
  return shape(`M${points.join('L')}Z`, P.red);
}
