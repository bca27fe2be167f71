import { circle, flat, type Ink, polygon, rect, rectPath, shape } from '../ink';
import { P } from '../palette';

/** A doorway with its frame, `width` by `height` outside; what is beyond it is `beyond`, and grass where it is out of doors. */
export function doorway(
  x: number,
  y: number,
  width: number,
  height: number,
  beyond: string = P.blue,
  grass = false,
): Ink {
  const [left, right, bottom] = [x + 5, x + width - 5, y + height];
  return [
    rect(x, y, width, height, 1, P.orange),
    flat(rectPath(left, y + 5, width - 10, height - 5, 0), beyond),
    grass ? flat(`M${left} ${bottom - 17}H${right}V${bottom}H${left}Z`, P.green) : [],
    shape(`M${left} ${bottom}V${y + 5}H${right}V${bottom}`, 'none'),
  ];
}

/** A door that stands open towards us: hinged at `hinge`, its other edge at `edge`. */
export function openLeaf(
  hinge: number,
  edge: number,
  top: number,
  bottom: number,
  fill: string = P.brown,
): Ink {
  const lean = Math.abs(edge - hinge) * 0.3;
  const knob = edge + (hinge - edge) * 0.25;
  return [
    polygon(
      [
        [hinge, top],
        [edge, top - lean],
        [edge, bottom + lean],
        [hinge, bottom],
      ],
      fill,
    ),
    circle(knob, (top + bottom) / 2 + 4, 2, P.yellow),
  ];
}
