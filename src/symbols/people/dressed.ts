import { type Dress, type HairStyle, isOneChild, type People } from '../../base/dress';
import type { Artwork, Drawing, Head, Legs, Mark, Shape, Who } from '../symbol';
import { CLOTHS, HAIR_FILLS, isShadowColour, isSkinColour, SKIN_COLOURS, SKIN_SHADOWS } from './colours';
import { isPart, shapesOf } from './drawn';
import { headShapes, laidOver } from './headShapes';
import { chanceOf, classmate } from './mixedClass';
import { boxAround } from './reach';
import { walkingFrame, wheelchairLegs, wheelchairSeat } from './walking';

/** What one figure is given: facts that are `null` stay as they are drawn. */
interface Outfit extends Omit<People, 'mixed'> {
  /** Of a hijab or a patka, where somebody who is drawn without one is given it. */
  readonly cloth: string;
}

/** What a figure is given that nobody has said anything of: nothing. */
type Outfits = (who: Who | undefined) => Outfit | null;

/** Artwork with its people as they are asked for, or null where nothing changes; `pictureId` tells one picture's class from another's. */
export function dressed(
  artwork: Artwork,
  dress: Pick<Dress, 'people' | 'place'>,
  pictureId: string,
): Drawing | null {
  const outfits = outfitsOf(dress, pictureId);
  const marks = artwork.shapes.map((mark) => ({ mark, outfit: outfits(mark.who) }));
  if (!marks.some(({ mark, outfit }) => outfit && wouldChange(mark, outfit))) return null;
  const drawn = marks.map(({ mark, outfit }) => ({ mark, shapes: dressedMark(mark, outfit) }));
  const added = drawn.flatMap(({ mark, shapes }) => (isPart(mark) ? shapes : []));
  return { ...artwork, box: boxAround(artwork.box, added), shapes: drawn.flatMap(({ shapes }) => shapes) };
}

function wouldChange(mark: Mark, outfit: Outfit): boolean {
  if (!isPart(mark)) return recoloured(mark, outfit) !== mark;
  if (mark.part === 'head') return !mark.over || outfit.glasses || outfit.hearing !== null;
  return outfit.walking !== null || (mark.part === 'legs' && mark.skin !== undefined);
}

/** Whether there is anybody in it whose looks can be changed. */
export function showsPeople(mark: Mark): boolean {
  if (isPart(mark)) return true;
  return mark.role === 'skin' || mark.role === 'hair' || mark.role === 'top';
}

function outfitsOf({ people, place }: Pick<Dress, 'people' | 'place'>, pictureId: string): Outfits {
  const known = new Map<Who | undefined, Outfit | null>();
  const make = (who: Who | undefined): Outfit | null => {
    const chosen = chosenFor(people, `${place} ${pictureId}`, who);
    const uniform = who === 'adult' ? null : people.uniform;
    if (!chosen && uniform === null) return null;
    const cloth = CLOTHS[Math.floor(chanceOf(`${place} ${pictureId} ${who} cloth`) * CLOTHS.length)];
    return { ...(chosen ?? { ...people, ...NOTHING }), uniform, cloth: uniform ?? cloth ?? CLOTHS[0] };
  };
  return (who) => {
    const outfit = known.has(who) ? (known.get(who) ?? null) : make(who);
    known.set(who, outfit);
    return outfit;
  };
}

const NOTHING = {
  skin: null,
  hairColour: null,
  hairStyle: null,
  glasses: false,
  hearing: null,
  walking: null,
} as const;

/** A pupil's look is for the pupil alone and comes before the mixed class, which is for everybody. */
function chosenFor(people: People, where: string, who: Who | undefined): People | null {
  if (who === undefined && isOneChild(people)) return people;
  return people.mixed === null ? null : classmate(people.mixed, where, who);
}

function dressedMark(mark: Mark, outfit: Outfit | null): readonly Shape[] {
  if (!outfit) return shapesOf(mark);
  if (!isPart(mark)) return [recoloured(mark, outfit)];
  switch (mark.part) {
    case 'head':
      return mark.over
        ? laidOver(withSkin(mark, outfit), outfit)
        : headShapes(withOutfit(mark, outfit), outfit);
    case 'legs':
      return dressedLegs(mark, outfit);
    default:
      return outfit.walking === 'wheelchair' ? wheelchairSeat(mark) : shapesOf(mark);
  }
}

function dressedLegs(mark: Legs, outfit: Outfit): readonly Shape[] {
  const walking = mark.keeps ? null : outfit.walking;
  const legs = mark.skin && outfit.skin ? { ...mark, skin: SKIN_COLOURS[outfit.skin] } : mark;
  if (walking === 'wheelchair') return wheelchairLegs(legs);
  return [...shapesOf(legs), ...(walking === 'walking-frame' ? walkingFrame(legs) : [])];
}

function withSkin(head: Head, { skin }: Outfit): Head {
  return skin ? { ...head, skin: SKIN_COLOURS[skin] } : head;
}

function withOutfit(head: Head, outfit: Outfit): Head {
  const hairStyle = hairStyleOf(head, outfit);
  return { ...withSkin(head, outfit), hairStyle, hair: hairOf(head, hairStyle, outfit) };
}

function hairStyleOf(head: Head, { hairStyle }: Outfit): HairStyle {
  if (hairStyle === null) return head.hairStyle;
  return head.keeps && (isCloth(hairStyle) || hairStyle === 'bald') ? head.hairStyle : hairStyle;
}

/** Of a hijab or a patka, its cloth: whoever is drawn in one keeps it. */
function hairOf(head: Head, hairStyle: HairStyle, { hairColour, cloth }: Outfit): string {
  const wasCloth = isCloth(head.hairStyle);
  if (isCloth(hairStyle)) return wasCloth ? head.hair : cloth;
  if (hairColour) return HAIR_FILLS[hairColour];
  return wasCloth ? HAIR_FILLS.black : head.hair;
}

function isCloth(style: HairStyle): boolean {
  return style === 'hijab' || style === 'patka';
}

function recoloured(shape: Shape, outfit: Outfit): Shape {
  const { skin, hairColour, uniform } = outfit;
  switch (shape.role) {
    case 'skin':
      return skin ? painted(shape, SKIN_COLOURS[skin], isSkinColour) : shape;
    case 'skin-shadow':
      return skin ? painted(shape, SKIN_SHADOWS[skin], isShadowColour) : shape;
    case 'hair':
      return hairColour ? painted(shape, HAIR_FILLS[hairColour], isNotOutline) : shape;
    case 'top':
      return uniform ? painted(shape, uniform, isNotOutline) : shape;
    default:
      return shape;
  }
}

function isNotOutline(colour: string): boolean {
  return colour !== '#000000';
}

function painted(shape: Shape, colour: string, from: (colour: string) => boolean): Shape {
  const { fill, stroke } = shape;
  if (![fill, stroke].some((paint) => paint !== undefined && from(paint))) return shape;
  return {
    ...shape,
    ...(fill !== undefined && from(fill) && { fill: colour }),
    ...(stroke !== undefined && from(stroke) && { stroke: colour }),
  };
}
