import * as v from 'valibot';
import { type Card, cardSchema } from '../../model/card';
import { contentParser, MAX_WORDS, wordsSchema } from '../../model/content';
import { type PassageWord, passageSchema } from '../../model/passage';
import { DIAGRAM_IDS, type DiagramId } from './diagrams/ids';
import { TASK_IDS, type TaskId } from './taskIds';
import { NO_TUNING, type Tuning, tuningSchema } from './tuning';

/** A term of new words is about forty (practice.md 2.12); more than this is more than one worksheet. */
export const MAX_WORKSHEET_WORDS = 40;
/** Two groups are core, three a stretch (practice.md 2.18). */
export const MAX_GROUPS = 3;
export const MAX_SEED = 9999;
export const MAX_GROUP_NAME = 40;
/** More than two wrong answers are never put in (practice.md 2.18); the rest is choice. */
const MAX_DISTRACTORS = 12;

export interface WorksheetWord {
  readonly card: Card;
  /** What it means, for matching, clues and gaps; may be empty. */
  readonly meaning: string;
  /** Place of its group in `groups`; null while it has none. */
  readonly group: number | null;
}

/** Wrong answers that could be right: words of the same topic as the list. */
export interface Distractors {
  readonly cards: readonly Card[];
  /** The list they were looked up for. */
  readonly of: string;
  /** True once a person settled them: they are then never looked up again. */
  readonly typed: boolean;
}

/** One task, made from one list of words at one level or at all three. */
export interface Worksheet {
  readonly words: readonly WorksheetWord[];
  readonly task: TaskId;
  readonly levels: '1' | '2' | '3' | 'all';
  /** What it is mixed from. The same number gives the same sheet again. */
  readonly seed: number;
  /** Whether pages with the answers come at the end. */
  readonly answers: boolean;
  /** Whether the first of a sheet is done already, to show how. */
  readonly example: boolean;
  readonly passage: readonly PassageWord[];
  readonly distractors: Distractors;
  /** What words are sorted into. */
  readonly groups: readonly string[];
  /** The drawing whose parts are labelled, found by their names; null labels each word’s own picture. */
  readonly diagram: DiagramId | null;
  /** Settings that only one task has. */
  readonly tuning: Tuning;
}

const wordSchema = v.object({
  card: cardSchema,
  meaning: wordsSchema,
  group: v.nullable(v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(MAX_GROUPS - 1))),
});

const schema = v.object({
  words: v.pipe(v.array(wordSchema), v.maxLength(MAX_WORKSHEET_WORDS)),
  task: v.picklist(TASK_IDS),
  levels: v.picklist(['1', '2', '3', 'all']),
  seed: v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(MAX_SEED)),
  answers: v.boolean(),
  example: v.boolean(),
  passage: passageSchema,
  distractors: v.object({
    cards: v.pipe(v.array(cardSchema), v.maxLength(MAX_DISTRACTORS)),
    of: v.pipe(v.string(), v.maxLength(MAX_WORKSHEET_WORDS * MAX_WORDS)),
    typed: v.boolean(),
  }),
  groups: v.pipe(v.array(v.pipe(v.string(), v.maxLength(MAX_GROUP_NAME))), v.maxLength(MAX_GROUPS)),
  diagram: v.nullable(v.picklist(DIAGRAM_IDS)),
  tuning: tuningSchema,
});

export const EMPTY_WORKSHEET: Worksheet = {
  words: [],
  task: 'matching',
  levels: 'all',
  seed: 1,
  answers: true,
  example: true,
  passage: [],
  distractors: { cards: [], of: '', typed: false },
  groups: [],
  diagram: null,
  tuning: NO_TUNING,
};

/** The groups that have a name, each with its place. */
export function namedGroups({
  groups,
}: Worksheet): readonly { readonly at: number; readonly name: string }[] {
  return groups.flatMap((name, at) => (name.trim() === '' ? [] : [{ at, name }]));
}

export const parseWorksheet = contentParser<Worksheet>('worksheet', schema, ({ words }) =>
  words.map(({ card }) => card),
);
