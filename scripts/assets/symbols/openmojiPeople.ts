import { boundsOf } from '../../../src/exchange/svg/bounds';
import { reducePath, rounded } from '../../../src/exchange/svg/pathData';
import type { Artwork, Drawing, Head, Shape, Who } from '../../../src/symbols/symbol';
import { type Emoji, readEmoji } from './openmoji';

/** Faces that are nobody's: their hands stay as yellow as they are. */
const NOBODYS = 'smileys-emotion';
/** People at their work and out of stories, and those who are called men and women: not the pupil. */
const GROWN_UPS = new Set(['person-role', 'person-fantasy']);
const GROWN_UP_NAMES = /\b(man|woman|men|women|older|old|beard|bald|nurse|doctor|barista|waiter)\b/u;

const EYE = { least: 2.6, most: 4.6 };
/** How far apart the eyes are on a head of radius 10 (src/symbols/people/face.ts). */
const APART = 7;
const EYES_DOWN = 1;
const LEAST_APART = 6;
const MOST_APART = 11;

/** What is known of the people in an OpenMoji picture: whether they are pupils, and where the one face in it is. */
export function withPeople(code: string, drawing: Drawing): Artwork {
  const emoji = emojiByCode().get(code);
  if (emoji?.group === NOBODYS) return { ...drawing, shapes: drawing.shapes.map(withoutRole) };
  if (!drawing.shapes.some(({ role }) => role === 'skin')) return drawing;
  const who = emoji && isGrownUp(emoji) ? ({ who: 'adult' } as const) : {};
  const head = headOf(drawing.shapes, who);
  const shapes = drawing.shapes.map((shape) => (shape.role ? { ...shape, ...who } : shape));
  return { ...drawing, shapes: head ? [...shapes, head] : shapes };
}

function withoutRole({ role: _, ...shape }: Shape): Shape {
  return shape;
}

function isGrownUp({ subgroups, annotation }: Emoji): boolean {
  return GROWN_UPS.has(subgroups) || GROWN_UP_NAMES.test(annotation);
}

/** The head around the two eyes of a picture; null where there are more, or none that look at us. */
function headOf(shapes: readonly Shape[], who: { readonly who?: Who }): Head | null {
  const eyes = shapes.flatMap(eyeAt);
  const [one, other] = eyes;
  if (eyes.length !== 2 || !one || !other) return null;
  const apart = Math.abs(one[0] - other[0]);
  if (Math.abs(one[1] - other[1]) > 0.5 || apart < LEAST_APART || apart > MOST_APART) return null;
  const radius = (apart / APART) * 10;
  const middle = (one[0] + other[0]) / 2;
  const [skin] = shapes.filter(({ role }) => role === 'skin');
  return {
    part: 'head',
    at: [rounded(middle), rounded((one[1] + other[1]) / 2 - (radius / 10) * EYES_DOWN), rounded(radius)],
    look: 0,
    nod: 0,
    tilt: 0,
    face: 'blank',
    hairStyle: 'short',
    skin: skin?.fill ?? '#fcea2b',
    hair: '#3f3f3f',
    over: true,
    ...who,
  };
}

function eyeAt({ d, fill, stroke }: Shape): readonly (readonly [number, number])[] {
  if (fill !== '#000000' || stroke !== undefined) return [];
  const [left, top, right, bottom] = boundsOf(reducePath(d), 0);
  const [width, height] = [right - left, bottom - top];
  const round = Math.abs(width - height) < 0.8 && width >= EYE.least && width <= EYE.most;
  return round ? [[(left + right) / 2, (top + bottom) / 2]] : [];
}

let known: ReadonlyMap<string, Emoji> | null = null;

function emojiByCode(): ReadonlyMap<string, Emoji> {
  known ??= new Map(readEmoji().map((emoji) => [emoji.hexcode, emoji]));
  return known;
}
