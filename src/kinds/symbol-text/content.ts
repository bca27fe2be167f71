import * as v from 'valibot';
import { contentParser } from '../../model/content';
import { type PassageWord, passageSchema } from '../../model/passage';
import { DENSITIES, type Density } from '../../words/symbolise';

/** Side of a picture over a word, mm: what a pupil with good sight reads at a desk, up to large for a shared read. */
export const PICTURE_SIZE = { min: 8, max: 40 } as const;
/** Between two words, mm: wider than in print, so that each picture is seen to belong to its word. */
export const WORD_GAP = { min: 1, max: 12 } as const;

export interface SymbolText {
  readonly words: readonly PassageWord[];
  readonly density: Density;
  /** mm */
  readonly pictureSize: number;
  /** mm */
  readonly wordGap: number;
  readonly bySentence: boolean;
  readonly place: 'over' | 'margin';
}

const between = ({ min, max }: { readonly min: number; readonly max: number }) =>
  v.pipe(v.number(), v.minValue(min), v.maxValue(max));

const schema = v.object({
  words: passageSchema,
  density: v.picklist(DENSITIES),
  pictureSize: between(PICTURE_SIZE),
  wordGap: between(WORD_GAP),
  bySentence: v.boolean(),
  place: v.picklist(['over', 'margin']),
});

export const EMPTY_TEXT: SymbolText = {
  words: [],
  density: 'key',
  pictureSize: 16,
  wordGap: 3.5,
  bySentence: true,
  place: 'over',
};

export const parseSymbolText = contentParser<SymbolText>('text with pictures', schema, ({ words }) =>
  words.map(({ card }) => card),
);
