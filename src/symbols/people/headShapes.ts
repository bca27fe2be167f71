import type { Head, Shape } from '../symbol';
import { type Aids, glassesShapes, hearingShapes, NO_AIDS } from './aids';
import { faceShapes } from './face';
import { type Hair, hairOn } from './hair';
import { type Outline, outlineAt, type Place, placeOn, roundOutline } from './headPath';
import { wornShapes } from './worn';

const BLACK = '#000000';
const OUTLINE = 2;
/** A silhouette is drawn this much wider than its fill, so that 2 units of it are seen around. */
const CONTOUR = 4;
const FOLD = 1.3;
/** On a head of radius 10. */
const BLEND = 2.4;

/** Everything of a head, first to last. */
export function headShapes(head: Head, aids: Aids = NO_AIDS): readonly Shape[] {
  const place = placeOn(head);
  const style = hairOn(head);
  const turned = head.look !== 0;
  const back = (turned && style.turnedBack) || style.back || [];
  const front = (turned && style.turnedFront) || style.front || [];
  const who = head.who ? { who: head.who } : {};
  const hair = (outline: Outline): Shape => ({ ...outlined(outline, head.hair, place), role: 'hair' });
  return [
    ...(style.puffs ? melted(style.puffs, head.hair, place) : []),
    ...back.map(hair),
    { ...outlined(skullOf(head, style), head.skin, place), role: 'skin' as const },
    ...front.map(hair),
    ...(style.blend ? [blended(style.blend, head, place)] : []),
    ...(style.folds ?? []).map((fold) => foldLine(fold, place)),
    ...(aids.glasses ? glassesShapes(head, place) : []),
    ...faceShapes(head, place),
    ...hearingShapes(head, aids, place),
    ...wornShapes(head, place),
  ].map((shape) => ({ ...shape, ...who }));
}

/** Under a cloth only the face is seen. */
function skullOf(head: Head, { cloth }: Hair): Outline {
  return cloth ? roundOutline([head.look === 0 ? 0 : 1.5, 1.2], 8.2, 8.8) : roundOutline([0, 0], 10);
}

function outlined(outline: Outline, fill: string, place: Place): Shape {
  return { d: outlineAt(outline, place), fill, stroke: BLACK, width: OUTLINE, cap: 'round', join: 'round' };
}

function foldLine(outline: Outline, place: Place): Shape {
  return { d: outlineAt(outline, place), stroke: BLACK, width: FOLD, cap: 'round', join: 'round' };
}

function blended(outline: Outline, { hair, at }: Head, place: Place): Shape {
  const width = (BLEND * at[2]) / 10;
  return { d: outlineAt(outline, place), fill: hair, stroke: hair, width, join: 'round', role: 'hair' };
}

function melted(outlines: readonly Outline[], fill: string, place: Place): readonly Shape[] {
  const d = outlines.map((outline) => outlineAt(outline, place)).join('');
  return [
    { d, fill: BLACK, stroke: BLACK, width: CONTOUR, join: 'round', role: 'contour' },
    { d, fill, role: 'hair' },
  ];
}

/** Over a head that is drawn already: only what is worn on it. */
export function laidOver(head: Head, aids: Aids): readonly Shape[] {
  const place = placeOn(head);
  const who = head.who ? { who: head.who } : {};
  return [...(aids.glasses ? glassesShapes(head, place) : []), ...hearingShapes(head, aids, place)].map(
    (shape) => ({ ...shape, ...who }),
  );
}
