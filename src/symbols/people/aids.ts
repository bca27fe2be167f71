import type { People } from '../../base/dress';
import type { Head, Shape } from '../symbol';
import { eyesOf } from './face';
import { type Outline, outlineAt, type Place, type Point, placedAt, roundOutline } from './headPath';

/** What somebody wears to see and to hear. */
export type Aids = Pick<People, 'glasses' | 'hearing'>;

export const NO_AIDS: Aids = { glasses: false, hearing: null };

const BLACK = '#000000';
const WHITE = '#ffffff';
/** Lenses are the skin behind them with this much of white, so that eyes are never lost in it. */
const LENS_WHITE = 0.68;
const AID_FILL = '#61b2e4';
const COIL_FILL = '#ffa7c0';
const LENS = 3.15;
/** Two lenses and what joins them; thin enough to leave the face a face. */
const FRAME = 1.5;
const EYE_AGAIN = 1.75;
/** Hats and headphones come down to here, and what is on an ear is under them. */
const COVERS_EARS: ReadonlySet<Head['wears']> = new Set(['ear-defenders', 'helmet', 'swim-hat']);

/** Lies under the eyes of a face that is drawn here, and over those of one already drawn, with its eyes put back. */
export function glassesShapes(head: Head, place: Place): readonly Shape[] {
  const [left, right] = eyesOf(head);
  const lenses = [left, right].map((eye) => outlineAt(roundOutline(eye, LENS), place)).join('');
  const frame: Shape = {
    d: lenses,
    fill: mixed(head.skin, WHITE, LENS_WHITE),
    stroke: BLACK,
    width: FRAME,
    join: 'round',
  };
  const bars = outlineAt(barsOf(left, right, head), place);
  const eyes = [left, right].map((eye) => outlineAt(roundOutline(eye, EYE_AGAIN), place)).join('');
  return [
    { d: bars, stroke: BLACK, width: FRAME, cap: 'round' },
    frame,
    ...(head.over ? [{ d: eyes, fill: BLACK }] : []),
  ];
}

/** The bridge, and the arms as far as the edge of the head. */
function barsOf([lx, ly]: Point, [rx, ry]: Point, { look }: Head): Outline {
  const bridge = `M ${lx + LENS} ${ly - 0.6} L ${rx - LENS} ${ry - 0.6}`;
  const farArm = `M ${lx - LENS} ${ly - 0.6} L ${look === 0 ? -9.6 : lx - LENS - 3.4} ${ly - 1.4}`;
  const nearArm = `M ${rx + LENS} ${ry - 0.6} L 9.6 ${ry - 1.4}`;
  return look === 0 ? `${bridge} ${farArm} ${nearArm}` : `${bridge} ${farArm}`;
}

const EAR = roundOutline([0, 0], 1.9, 2.5);
/** Hooked over the ear, its body behind it. */
const AID: Outline = 'M 0 -2.2 C -1.4 -3.6 -2.9 -2.4 -2.8 -0.3 C -2.7 1 -2.4 1.9 -2 2.6';
const TUBE: Outline = 'M 0 -2.2 C 0.9 -1.4 0.7 -0.2 0.1 0.5';
const CABLE: Outline = 'M -2.2 -2.4 C -2.8 -4.4 -1.6 -6 0.6 -7';
const COIL_AT: Point = [1.4, -7.2];
/** Where the ear is that we see: of a head that faces us, of one that is turned, and at the edge of a hijab. */
const EAR_AT = { front: [-10, 2], turned: [-6.2, 1.8], covered: [-9.4, 1] } as const;
/** Wide enough to be seen for what it is on the head of a whole figure. */
const AID_WIDTH = 0.19;

/** On the ear that we see; under a hat or in headphones it is there, and not seen. */
export function hearingShapes(head: Head, { hearing }: Aids, place: Place): readonly Shape[] {
  if (hearing === null || COVERS_EARS.has(head.wears)) return [];
  const covered = head.hairStyle === 'hijab' && !head.over;
  const [x, y] = EAR_AT[covered ? 'covered' : head.look === 0 ? 'front' : 'turned'];
  const ear = placedAt(place, [x, y + head.nod / 2]);
  const width = head.at[2] * AID_WIDTH;
  const line = (outline: Outline, wide: number, stroke: string): Shape => {
    return { d: outlineAt(outline, ear), stroke, width: rounded(wide), cap: 'round', join: 'round' };
  };
  const round = (outline: Outline, fill: string): Shape => {
    return { d: outlineAt(outline, ear), fill, stroke: BLACK, width: 1.4 };
  };
  return [
    ...(covered ? [] : [{ ...round(EAR, head.skin), role: 'skin' as const }, line(TUBE, 1.2, BLACK)]),
    ...(hearing === 'cochlear-implant'
      ? [line(CABLE, 1.4, BLACK), round(roundOutline(COIL_AT, 2.1), COIL_FILL)]
      : []),
    line(AID, width + 2.2, BLACK),
    line(AID, width, AID_FILL),
  ];
}

function mixed(colour: string, other: string, share: number): string {
  const channel = (of: string, at: number) => Number.parseInt(of.slice(at, at + 2), 16);
  const blend = (at: number) => Math.round(channel(colour, at) * (1 - share) + channel(other, at) * share);
  return `#${[1, 3, 5].map((at) => blend(at).toString(16).padStart(2, '0')).join('')}`;
}

function rounded(value: number): number {
  return Math.round(value * 100) / 100;
}
