import * as v from 'valibot';
import { assert } from '../base/assert';
import type { MakeId } from '../base/ids';
import { fail, ok, type Result } from '../base/result';
import { MAX_LABEL, NO_PICTURE } from '../model/card';
import { timeSchema } from '../model/content';
import { extrasSchema } from '../model/extras';
import { lookSchema } from '../model/look';
import { pageSchema } from '../model/page';
import { MAX_TITLE, type Resource } from '../model/resource';
import { beginResource } from './begin';
import type { Kind } from './contract';

/** Stages of school in England, youngest first: what ready-made work is sorted by. */
export const STAGES = ['EYFS', 'KS1', 'KS2', 'KS3'] as const;
export type Stage = (typeof STAGES)[number];

const time = v.optional(timeSchema);
const words = v.pipe(v.string(), v.minLength(1));

const cardSchema = v.strictObject({
  label: v.pipe(words, v.maxLength(MAX_LABEL)),
  /** Id of the symbol it shows; null where no picture says it honestly. */
  symbol: v.nullable(words),
  time,
  endTime: time,
  /** Names of the kind's card actions taken on it, as "Cross out". */
  actions: v.optional(v.array(words), []),
  /** What its kind keeps beside it, as a word class or a definition. */
  beside: v.optional(v.record(v.string(), v.unknown()), {}),
});

const schema = v.strictObject({
  id: words,
  /** What the ready-made thing is called on the home screen. */
  title: words,
  kind: words,
  stages: v.pipe(v.array(v.picklist(STAGES)), v.minLength(1)),
  /** What it is for, in two or three words. */
  purpose: words,
  /** A sentence of advice for the adult. */
  note: v.string(),
  /** Title of what is made from it, as a pupil reads it. */
  heading: v.pipe(v.string(), v.maxLength(MAX_TITLE)),
  page: pageSchema,
  look: v.partial(lookSchema),
  /** Laid over the kind's fresh content. */
  settings: v.record(v.string(), v.unknown()),
  cards: v.array(cardSchema),
  /** What lies freely on its pages. */
  extras: v.optional(extrasSchema, []),
});

/** A ready-made resource shipped as data: a kind's fresh start, filled with cards. */
export type Template = v.InferOutput<typeof schema>;
export type TemplateCard = Template['cards'][number];

export function parseTemplate(value: unknown): Result<Template> {
  const parsed = v.safeParse(schema, value);
  return parsed.success ? ok(parsed.output) : fail(v.summarize(parsed.issues));
}

export interface TemplateMaker {
  readonly makeId: MakeId;
  readonly now: () => number;
}

/** A new resource of its own, made from a ready-made one. */
export function startFromTemplate<C>(template: Template, kind: Kind<C>, maker: TemplateMaker): Resource<C> {
  const start = kind.start();
  const look = { ...start.look, ...definedOf(template.look) };
  const content = contentFrom(template, kind, maker);
  const naming = { id: maker.makeId(), title: template.heading, now: maker.now() };
  const begun = beginResource(kind, { content, page: template.page, look }, naming);
  return { ...begun, extras: template.extras };
}

function contentFrom<C>(template: Template, kind: Kind<C>, { makeId }: TemplateMaker): C {
  const lines = template.cards.map(({ label, time, endTime }) => ({
    label,
    time: time ?? null,
    endTime: endTime ?? null,
  }));
  const typed = kind.fromLines(kind.start().content, lines, { pictureFor: () => NO_PICTURE, makeId });
  const settled = kind.parse({ ...(typed as object), ...template.settings });
  assert(settled.ok, `The settings of template ${template.id} do not fit its kind.`);
  const cards = kind.cards(settled.value);
  const made = template.cards.reduce((content, wish, at) => {
    const card = cards[at];
    assert(card, `Template ${template.id} has more cards than its kind holds.`);
    const picture = wish.symbol === null ? NO_PICTURE : ({ type: 'symbol', symbolId: wish.symbol } as const);
    const shown = kind.replaceCard(content, { ...card, picture });
    return acted(kind.setBeside(shown, card.id, wish.beside), wish, card.id, kind);
  }, settled.value);
  const checked = kind.parse(made);
  assert(checked.ok, `What stands beside the cards of template ${template.id} does not fit its kind.`);
  return checked.value;
}

function acted<C>(content: C, { actions }: TemplateCard, id: string, kind: Kind<C>): C {
  return actions.reduce((before, name) => {
    const action = kind.cardActions.find((one) => one.name === name);
    assert(action, `No card action "${name}" in kind ${kind.id}.`);
    return action.apply(before, id);
  }, content);
}

/** What a template leaves open, the kind's own start decides. */
function definedOf<T extends object>(parts: T): { [K in keyof T]?: Exclude<T[K], undefined> } {
  return Object.fromEntries(Object.entries(parts).filter(([, part]) => part !== undefined)) as never;
}
