import { type Random, reordered } from '../../../base/random';
import { type Card, NO_PICTURE } from '../../../model/card';
import { isEmptyPlace } from '../../../model/items';
import type { WorksheetWord } from '../content';
import { type Diagram, type Part, partNamed } from '../diagrams/diagram';
import { alike, apart } from './apart';

export interface PartLabel {
  readonly word: WorksheetWord;
  readonly part: Part;
}

export interface LabellingPlan {
  /** What is labelled on the drawing, down its left side and then down its right; null where none of it is asked for. */
  readonly parts: {
    readonly diagram: Diagram;
    readonly labels: readonly PartLabel[];
    readonly bank: readonly Card[];
  } | null;
  /** Sheets of pictures with a box under each. */
  readonly sheets: readonly { readonly words: readonly WorksheetWord[]; readonly bank: readonly Card[] }[];
}

export interface LabellingWish {
  readonly words: readonly WorksheetWord[];
  readonly diagram: Diagram | null;
  /** The most pictures on a sheet. */
  readonly most: number;
}

/** Every word once: on the drawing where it is the name of a part, and else as a picture of its own. */
export function makeLabelling({ words, diagram, most }: LabellingWish, random: Random): LabellingPlan {
  const asked = diagram && words.every(({ card }) => isEmptyPlace(card)) ? allParts(diagram) : words;
  const labels = diagram ? labelsOn(diagram, asked) : [];
  const onDrawing = new Set(labels.map(({ word }) => word));
  const own = asked.filter((word) => !onDrawing.has(word));
  return {
    parts:
      diagram && labels.length > 0
        ? {
            diagram,
            labels,
            bank: mixed(
              labels.map(({ word }) => word),
              random,
            ),
          }
        : null,
    sheets: apart(own, { most, clash: (a, b) => alike(a.card, b.card) }).map((here) => ({
      words: here,
      bank: mixed(here, random),
    })),
  };
}

/** In the order of the parts, each part once. */
function labelsOn(diagram: Diagram, words: readonly WorksheetWord[]): readonly PartLabel[] {
  return [...diagram.parts]
    .sort((a, b) => a.side.localeCompare(b.side) || a.spot[1] - b.spot[1])
    .flatMap((part) => {
      const word = words.find(({ card }) => partNamed(diagram, card.label) === part);
      return word ? [{ word, part }] : [];
    });
}

/** A drawing without a list asks for all it knows. */
function allParts({ parts }: Diagram): readonly WorksheetWord[] {
  return parts.map(({ names: [label] }, at) => ({
    card: { id: `part-${at + 1}`, label, picture: NO_PICTURE, chosen: false },
    meaning: '',
    group: null,
  }));
}

function mixed(words: readonly WorksheetWord[], random: Random): readonly Card[] {
  return reordered(
    words.map(({ card }) => card),
    random,
  );
}
