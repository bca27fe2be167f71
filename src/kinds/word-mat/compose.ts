import { inRunsOf } from '../../base/list';
import { BORDER_WIDTHS, CARD_INK, cased, inkOn } from '../../scene/cardStyle';
import { shareOut } from '../../scene/cells';
import { inset } from '../../scene/geometry';
import type { Box, Colour, Scene, SceneNode } from '../../scene/nodes';
import { MM_PER_PT } from '../../scene/text';
import { MIN_PT, wordsIn } from '../../scene/words';
import type { Setting } from '../contract';
import { composeCards, type Drawing, inSlot, titledPages } from '../drawing';
import { firstSound, syllables } from '../sounds';
import { cardStyleOf } from '../style';
import type { MatWord, WordMat } from './content';

/** On a page that lies, 3 by 2, 3 by 3 or 4 by 3 (practice.md 2.12); turned where it stands. */
const COLUMNS = { '6': 3, '9': 3, '12': 4 } as const;
const DOTS_HEIGHT = 4.5;
const DOT_RADIUS = 1.1;
const DOT_PITCH = 4.2;
/** Two lines of 10 pt at least. */
const DEFINITION_SHARE = 0.2;
const DEFINITION_LEAST = 10;
const DEFINITION_LETTERS = 12 * MM_PER_PT;
/** What stands below the word begins within the card's own padding, mm. */
const FOOT_LAP = 2.5;
const SIDE = 2.5;
const SOUND_SHARE = 0.2;
const SOUND_MOST = 15;
const QUIET = '#8a8a8a';

interface WordInBox {
  readonly word: MatWord;
  readonly box: Box;
}

/** Words in cells of one size, page after page; a mat without words shows its empty cells. */
export function compose(mat: WordMat, setting: Setting): readonly Scene[] {
  return titledPages(setting, (room) => {
    const boxes = cellsIn(mat, room, setting);
    if (mat.words.length === 0) return [{ nodes: boxes.map(frame), slots: [] }];
    return inRunsOf(mat.words, boxes.length).map((words) =>
      composeWords(
        words.flatMap((word, at) => (boxes[at] ? [{ word, box: boxes[at] }] : [])),
        mat,
        setting,
      ),
    );
  });
}

function cellsIn(mat: WordMat, area: Box, { page }: Setting): readonly Box[] {
  const across = COLUMNS[mat.cells];
  const down = Number(mat.cells) / across;
  return page.orientation === 'landscape'
    ? shareOut({ area, columns: across, rows: down })
    : shareOut({ area, columns: down, rows: across });
}

function composeWords(words: readonly WordInBox[], mat: WordMat, setting: Setting): Drawing {
  const rim = BORDER_WIDTHS[setting.look.border];
  const cards = words.map(({ word, box }) => {
    const inside = inset(box, rim);
    const height = inside.height - footHeight(box, mat);
    return { card: word.card, box: { ...inside, height }, style: { border: 'none' } as const };
  });
  if (setting.purpose === 'base')
    return composeCards(
      words.map(({ word, box }) => ({ card: word.card, box })),
      setting,
    );
  const drawing = composeCards(cards, setting);
  return {
    nodes: [
      ...words.flatMap((word) => ground(word, setting)),
      ...drawing.nodes,
      ...words.flatMap((word) => composeExtras(word, mat, setting)),
    ],
    slots: drawing.slots.map((slot, at) => ({ ...slot, box: words[at]?.box ?? slot.box })),
  };
}

function definitionHeight(box: Box, { showDefinitions }: WordMat): number {
  return showDefinitions ? Math.max(DEFINITION_LEAST, box.height * DEFINITION_SHARE) : 0;
}

/** Room below the word, mm. */
function footHeight(box: Box, mat: WordMat): number {
  const height = definitionHeight(box, mat) + (mat.showSyllables ? DOTS_HEIGHT : 0);
  return Math.max(0, height - FOOT_LAP);
}

function ground({ word, box }: WordInBox, { look }: Setting): readonly SceneNode[] {
  const style = cardStyleOf(look);
  const width = BORDER_WIDTHS[style.border];
  const stroke = width === 0 ? null : { colour: style.borderColour, width };
  return [
    { type: 'box', box: inset(box, width / 2), radius: 3, fill: style.ground, stroke, slot: word.card.id },
  ];
}

function composeExtras({ word, box }: WordInBox, mat: WordMat, setting: Setting): readonly SceneNode[] {
  const rim = BORDER_WIDTHS[setting.look.border];
  const height = definitionHeight(box, mat) + (mat.showSyllables ? DOTS_HEIGHT : 0);
  const foot = { ...box, y: box.y + box.height - rim - height };
  const dots = mat.showSyllables ? syllableDots(word, foot, inkOn(setting.look)) : [];
  const below = foot.y + (mat.showSyllables ? DOTS_HEIGHT : 0);
  const place = {
    x: box.x + SIDE,
    y: below,
    width: box.width - 2 * SIDE,
    height: definitionHeight(box, mat),
  };
  const definition = mat.showDefinitions ? definitionIn(word, place, setting) : [];
  const sound = mat.showFirstSound ? soundBox(word, box, setting) : [];
  return inSlot([...dots, ...definition, ...sound], word.card.id);
}

function syllableDots({ card, syllables: said }: MatWord, foot: Box, fill: Colour): readonly SceneNode[] {
  if (card.label === '') return [];
  const count = said ?? syllables(card.label);
  const left = foot.x + foot.width / 2 - ((count - 1) * DOT_PITCH) / 2;
  return Array.from({ length: count }, (_, at) => ({
    type: 'ellipse',
    centre: [left + at * DOT_PITCH, foot.y + DOTS_HEIGHT / 3],
    radius: [DOT_RADIUS, DOT_RADIUS],
    fill,
    stroke: null,
  }));
}

/** What a word means, or a line on which the pupil writes it. */
function definitionIn({ definition }: MatWord, place: Box, { look, fonts }: Setting): readonly SceneNode[] {
  if (definition.trim() !== '') {
    const wish = { font: look.font, size: DEFINITION_LETTERS, colour: inkOn(look), stand: 'top' } as const;
    return wordsIn(definition, place, wish, fonts);
  }
  const y = place.y + place.height * 0.7;
  const points = [
    [place.x + SIDE, y],
    [place.x + place.width - SIDE, y],
  ] as const;
  return [{ type: 'line', points, stroke: { colour: QUIET, width: 0.3 } }];
}

function soundBox(
  { card, firstSound: said }: MatWord,
  box: Box,
  { look, fonts }: Setting,
): readonly SceneNode[] {
  const text = cased(said ?? firstSound(card.label), look.letterCase === 'upper' ? 'upper' : 'as-typed');
  if (text === '') return [];
  const side = Math.min(SOUND_MOST, Math.min(box.width, box.height) * SOUND_SHARE);
  const corner = { x: box.x + SIDE, y: box.y + SIDE, width: side, height: side };
  const size = Math.max(MIN_PT * MM_PER_PT, side * 0.6);
  return [
    { type: 'box', box: corner, radius: 1.5, fill: '#ffffff', stroke: { colour: CARD_INK, width: 0.5 } },
    ...wordsIn(text, corner, { font: look.font, weight: 700, size, maxLines: 1 }, fonts),
  ];
}

function frame(box: Box): SceneNode {
  const stroke = { colour: QUIET, width: 0.3, dash: [2.5, 2] } as const;
  return { type: 'box', box: inset(box, 0.25), radius: 3, fill: '#ffffff', stroke };
}
