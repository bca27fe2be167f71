/**
 * How people and pictures are drawn: words shared by the look that asks for it, the scene that carries it and the
 * symbols that obey. Skin tones go from lightest to darkest and are named by number, never by people.
 */
export const SKINS = ['skin-1', 'skin-2', 'skin-3', 'skin-4', 'skin-5'] as const;
export const HAIR_COLOURS = ['black', 'dark-brown', 'brown', 'fair', 'ginger', 'grey'] as const;
export const HAIR_STYLES = [
  'short',
  'cropped',
  'bob',
  'long',
  'ponytail',
  'bunches',
  'bun',
  'plaits',
  'curly',
  'afro',
  'bald',
  'hijab',
  'patka',
] as const;
export const HEARING_AIDS = ['hearing-aid', 'cochlear-implant'] as const;
export const WALKING_AIDS = ['wheelchair', 'walking-frame'] as const;
export const PICTURE_STYLES = ['colour', 'line', 'high-contrast', 'white-on-black', 'grey'] as const;

export type Skin = (typeof SKINS)[number];
export type HairColour = (typeof HAIR_COLOURS)[number];
export type HairStyle = (typeof HAIR_STYLES)[number];
export type PictureStyle = (typeof PICTURE_STYLES)[number];

/** How figures look. `null` leaves a thing as it is drawn. */
export interface People {
  readonly skin: Skin | null;
  readonly hairColour: HairColour | null;
  readonly hairStyle: HairStyle | null;
  readonly glasses: boolean;
  readonly hearing: (typeof HEARING_AIDS)[number] | null;
  readonly walking: (typeof WALKING_AIDS)[number] | null;
  /** School colour of jumpers, `#rrggbb`. */
  readonly uniform: string | null;
  /** A number mixes the class, figure by figure and always alike for the same number; `null` does not. */
  readonly mixed: number | null;
}

/** What a picture is told of how to be drawn. */
export interface Dress {
  readonly people: People;
  readonly style: PictureStyle;
  /** Where it is shown. The people of a mixed class go by it; it is empty where no class is mixed. */
  readonly place: string;
}

export const AS_DRAWN: People = {
  skin: null,
  hairColour: null,
  hairStyle: null,
  glasses: false,
  hearing: null,
  walking: null,
  uniform: null,
  mixed: null,
};

/** Somebody of one card: as that card says, among a class and in a uniform that are the whole board's. */
export function peopleOnCard(own: People | undefined, all: People): People {
  return own ? { ...own, uniform: own.uniform ?? all.uniform, mixed: all.mixed } : all;
}

/** How a picture is to be drawn at a place; null where it stays just as it is. */
export function dressAt(people: People, style: PictureStyle, place: string): Dress | null {
  if (style === 'colour' && isAsDrawn(people)) return null;
  return { people, style, place: people.mixed === null ? '' : place };
}

export function isAsDrawn(people: People): boolean {
  return people.mixed === null && people.uniform === null && !isOneChild(people);
}

/** Whether it says how the pupil looks. Who is settled so is never mixed. */
export function isOneChild({ skin, hairColour, hairStyle, glasses, hearing, walking }: People): boolean {
  return glasses || [skin, hairColour, hairStyle, hearing, walking].some((fact) => fact !== null);
}
