import * as v from 'valibot';
import { type Card, type CardId, cardSchema } from '../../model/card';
import { contentParser, wordsSchema } from '../../model/content';
import { emptyPlaces } from '../../model/items';
import { WORD_CLASSES, type WordClass } from '../wordClasses';
import { type OwnColours, PALETTES, type PaletteName } from '../wordPalettes';
import { GRIDS, type GridSize, SIZES } from './grids';

/** One place of the board for good, with the word in it. */
export interface Place {
  readonly card: Card;
  readonly wordClass: WordClass;
  /** Not learnt yet: the place stays and prints blank (practice.md 2.7). */
  readonly hidden: boolean;
}

export interface CommunicationBoard {
  readonly size: GridSize;
  /** Row by row, as many as the size says. */
  readonly places: readonly Place[];
  readonly palette: PaletteName;
  readonly own: OwnColours;
  /** `border` colours a frame only and saves ink. */
  readonly paint: 'fill' | 'border';
  readonly showKey: boolean;
  /** Whose choice of words it is, where a licence asks to say so; may be empty. */
  readonly smallPrint: string;
}

const colour = v.pipe(v.string(), v.regex(/^#[0-9a-f]{6}$/u));
const wordClass = v.picklist(WORD_CLASSES);

const schema = v.pipe(
  v.object({
    size: v.picklist(SIZES),
    places: v.array(v.object({ card: cardSchema, wordClass, hidden: v.boolean() })),
    palette: v.picklist(PALETTES),
    own: v.record(wordClass, colour) as v.GenericSchema<unknown, OwnColours>,
    paint: v.picklist(['fill', 'border']),
    showKey: v.boolean(),
    smallPrint: wordsSchema,
  }),
  v.check(({ size, places }) => places.length === GRIDS[size].columns * GRIDS[size].rows),
);

export const EMPTY_BOARD: CommunicationBoard = {
  size: '12',
  places: emptyPlaces(12).map(emptied),
  palette: 'fitzgerald',
  own: {},
  paint: 'fill',
  showKey: true,
  smallPrint: '',
};

export const parseBoard = contentParser<CommunicationBoard>('communication board', schema, ({ places }) =>
  places.map(({ card }) => card),
);

export function emptied(card: Card): Place {
  return { card, wordClass: 'things', hidden: false };
}

export function placeOf({ places }: CommunicationBoard, id: CardId): Place | null {
  return places.find(({ card }) => card.id === id) ?? null;
}
