import { GUS } from '../../rig/cast';
import type { Drawings } from '../../rig/drawing';
import { front } from '../../rig/figure';
import { fitted } from '../../rig/fitted';
import { circle, dot, ellipse, flat, type Ink, line, rect, shape } from '../../rig/ink';
import { openmoji } from '../../rig/openmoji';
import { P, SKIN } from '../../rig/palette';
import { moved, scaled } from '../../rig/place';
import { ribbon } from '../../rig/props/core';
import { openBook } from '../../rig/props/lessons';
import { bareFace } from '../../rig/props/past';

const evacuee = front(GUS, {
  x: 27,
  y: 33,
  left: [
    [16, 40],
    [16, 49],
  ],
  right: [
    [38, 40],
    [41, 49],
  ],
  shorts: true,
  face: 'flat',
});

/** An old propeller aeroplane from its side, that flies to the left. */
const plane: Ink = [
  shape('M40 13C41 9 47 8 52 9L63 11L66 5H69L69 16C62 19 46 19 41 17Z', P.darkGreen),
  shape('M49 9C50 6 55 6 57 10Z', P.blue),
  shape('M46 14H58L63 21H56Z', P.brown),
  line('M39 8V20', 2.4),
];

const crown = (x: number, y: number, wide: number): Ink => [
  shape(
    `M${x - wide} ${y}L${x - wide - 2} ${y - 13}L${x - wide * 0.45} ${y - 7}L${x} ${y - 15}L${x + wide * 0.45} ${y - 7}L${x + wide + 2} ${y - 13}L${x + wide} ${y}Z`,
    P.yellow,
  ),
  circle(x, y - 4, 1.8, P.red),
  dot(x - wide * 0.55, y - 3.5, 1.5, P.darkBlue),
  dot(x + wide * 0.55, y - 3.5, 1.5, P.darkBlue),
];

const robe = (x: number, y: number, fill: string): Ink => [
  shape(
    `M${x - 17} 68C${x - 17} ${y + 5} ${x - 12} ${y} ${x} ${y}C${x + 12} ${y} ${x + 17} ${y + 5} ${x + 17} 68Z`,
    fill,
  ),
  shape(
    `M${x - 11} ${y + 3}C${x - 8} ${y - 2} ${x + 8} ${y - 2} ${x + 11} ${y + 3}C${x + 9} ${y + 11} ${x - 9} ${y + 11} ${x - 11} ${y + 3}Z`,
    P.white,
  ),
  dot(x - 5, y + 4, 1.2),
  dot(x, y + 6, 1.2),
  dot(x + 5, y + 4, 1.2),
];

export const drawings: Drawings = {
  'world-war-two': {
    shows: 'A child of the war with a label, a suitcase and a gas mask box, under an old aeroplane.',
    ink: [
      moved(plane, 0, -4),
      evacuee.legs,
      evacuee.body,
      ribbon('M21 35L35 48', P.brown, 1.6),
      rect(30, 46, 13, 12, 1, P.orange),
      line('M31 34L32 38'),
      shape('M29 39L32 36.500L35 39V44H29Z', P.white),
      evacuee.head,
      shape('M16 17C16 8 38 8 38 17C41 19 37 20 27 19C17 20 13 19 16 17Z', P.brown),
      line('M10 51Q10 47 13.500 47H17Q20 47 20 51', 2.4),
      rect(3, 51, 22, 16, 2, P.darkOrange),
      line('M8 51V67M20 51V67', 1.8),
    ],
  },
  'fairy-tales': {
    shows: 'A castle and a dragon rising out of an open book.',
    ink: fitted([
      moved(scaled(openmoji('1F3F0'), 0.84), -8, -9),
      moved(scaled(openmoji('1F409'), 0.78), 21, -9),
      openBook(36, 46, 66, 22, P.purple),
    ]),
  },
  'kings-and-queens': {
    shows: 'A king with a beard and a queen, both with golden crowns.',
    ink: [
      robe(53, 46, P.darkPurple),
      ellipse(53, 35, 14, 14, P.darkBrown),
      bareFace(53, 34, 11, SKIN[3]),
      shape('M42 33C42 21 64 21 64 33C58 30 55 28 53 24C51 28 48 30 42 33Z', P.darkBrown),
      crown(53, 24, 9),
      robe(20, 48, P.red),
      bareFace(20, 34, 12, SKIN[0]),
      shape('M8 33C8 36 8 52 20 52C32 52 32 36 32 33C29 38 25 38 20 38C15 38 11 38 8 33Z', P.lightGrey),
      line('M17 42Q20 44.500 23 42', 1.8),
      crown(20, 25, 10),
    ],
  },
  knights: {
    shows: 'A knight in grey armour with a red plume and a shield.',
    ink: [
      shape('M8 68C8 52 14 46 30 46C46 46 52 52 52 68Z', P.grey),
      shape('M30 14C30 4 44 2 52 8C46 9 46 14 40 16Z', P.red),
      shape('M15 46V27C15 17 21 13 30 13C39 13 45 17 45 27V46Q30 54 15 46Z', P.lightGrey),
      shape('M18 25H42V34H18Z', P.darkGrey),
      line('M30 36V48M24 39V44M36 39V44', 1.8),
      line('M23 29.500H28M32 29.500H37', 2.2, P.white),
      shape('M41 40H67V51C67 60 60 66 54 68C48 66 41 60 41 51Z', P.red),
      flat('M54 41H66V51C66 60 59 65 54 67Z', P.yellow),
      line('M41 40H67V51C67 60 60 66 54 68C48 66 41 60 41 51Z'),
    ],
  },
};
