import { CARD_INK } from '../../scene/cardStyle';
import { columnsOf } from '../../scene/cells';
import { centreOf, inset } from '../../scene/geometry';
import type { Box, Scene, SceneNode } from '../../scene/nodes';
import { wordsIn } from '../../scene/words';
import type { Setting } from '../contract';
import { type CardInBox, composeCards, drawn, titledPages, together } from '../drawing';
import { type BodyMap, type Clue, shownClues } from './content';
import { type Figure, figureIn, figureNodes, spotOf } from './figure';
import { type CluePlace, placesOn, SENTENCE, withoutSentence } from './layout';

const LEADER = { colour: '#5b6b73', width: 0.5 } as const;
const SPOT = 1.3;
const UNDER = 4;
const SENTENCE_LETTERS = 5;
const CAPTION = 7;
const CAPTION_LETTERS = 4.2;

/**
 * A body in the middle, clues at both sides, and a line from each to where it is felt. The base has no lines: there
 * the pupil says where.
 */
export function compose(map: BodyMap, setting: Setting): readonly Scene[] {
  return titledPages(setting, (room) => {
    const above = withoutSentence(map, room);
    const { clues: places, body } = placesOn(map, above, setting);
    const figures = figuresIn(map, body);
    const shown = shownClues(map).flatMap((clue, at) => {
      const place = places[at];
      return place ? [{ clue, place }] : [];
    });
    const [front] = figures;
    const leaders =
      front && setting.purpose === 'board'
        ? shown.flatMap(({ clue, place }) => leader(clue, place, front))
        : [];
    return [
      together([
        drawn(...figures.flatMap(figureNodes), ...captions(figures, setting), ...leaders),
        composeCards(
          shown.map(({ clue, place }) => boxed(clue, place, setting)),
          setting,
        ),
        drawn(...sentenceIn(map, { ...room, y: above.y + above.height, height: SENTENCE }, setting)),
      ]),
    ];
  });
}

function figuresIn({ figure, showBack }: BodyMap, body: Box): readonly Figure[] {
  if (!showBack) return [figureIn(figure, body)];
  const room = { ...body, height: body.height - CAPTION };
  const parts =
    body.width > body.height * 0.8
      ? columnsOf(room, [1, 1])
      : [0, 1].map((at) => ({
          ...body,
          y: body.y + (at * body.height) / 2,
          height: body.height / 2 - CAPTION,
        }));
  return parts.map((part) => figureIn(figure, part));
}

function captions(figures: readonly Figure[], { look, fonts }: Setting): readonly SceneNode[] {
  if (figures.length < 2) return [];
  return figures.flatMap(({ box }, at) => {
    const under = { ...box, y: box.y + box.height, height: CAPTION };
    return wordsIn(at === 0 ? 'front' : 'back', under, { font: look.font, size: CAPTION_LETTERS }, fonts);
  });
}

function boxed({ card, part }: Clue, { box }: CluePlace, { purpose, slotGrowth }: Setting): CardInBox {
  const own = purpose === 'base' ? inset(box, -slotGrowth / 2) : box;
  return { card, box: own, also: part === 'nowhere' ? '' : part };
}

/** From the card to the body. Those of an outer column run between the cards. */
function leader({ card, part }: Clue, { box, at, column }: CluePlace, figure: Figure): readonly SceneNode[] {
  if (part === 'nowhere') return [];
  const spot = spotOf(figure, part, at);
  const inner = at === 'left' ? box.x + box.width : box.x;
  const way = at === 'left' ? 1 : -1;
  const y = column === 0 ? centreOf(box).y : box.y + box.height + UNDER;
  const start =
    column === 0
      ? [[inner, y] as const]
      : [[centreOf(box).x, box.y + box.height] as const, [centreOf(box).x, y] as const];
  const past = [inner + way * (column * (box.width + UNDER * 2) + 2), y] as const;
  return [
    { type: 'line', points: [...start, past, spot], stroke: LEADER, slot: card.id },
    { type: 'ellipse', centre: spot, radius: [SPOT, SPOT], fill: CARD_INK, stroke: null, slot: card.id },
  ];
}

function sentenceIn({ sentence }: BodyMap, box: Box, { look, fonts }: Setting): readonly SceneNode[] {
  if (sentence === '') return [];
  const words = { ...box, width: box.width * 0.5 };
  const y = box.y + box.height * 0.72;
  const nodes = wordsIn(
    sentence,
    words,
    { font: look.font, size: SENTENCE_LETTERS, align: 'left', maxLines: 2 },
    fonts,
  );
  const end = Math.max(...nodes.map(({ x, width }) => x + width)) + 3;
  const points = [
    [end, y],
    [box.x + box.width, y],
  ] as const;
  return [...nodes, { type: 'line', points, stroke: { colour: '#8a8a8a', width: 0.4 } }];
}
