import { inTurn } from '../../base/list';
import { FAMILIES, type Family } from '../../kinds/contract';
import type { Stage, Template } from '../../kinds/template';

export interface TemplateWish {
  readonly stage: Stage | 'all';
  readonly words: string;
  /** What it is for: a family of kinds, what is marked, or one’s own; everything where left out. */
  readonly purpose?: Purpose;
}

export type Purpose = Family | 'all' | 'favourites' | 'mine';

/** What finding has to know beside the templates. */
export interface Known {
  readonly familyOf: (kind: string) => Family | null;
  readonly favourites: readonly string[];
}

/** Those for a stage and a purpose whose title, purpose, advice or cards hold every word typed. */
export function findTemplates(
  templates: readonly Template[],
  { stage, words, purpose = 'all' }: TemplateWish,
  known: Known = { familyOf: () => null, favourites: [] },
): readonly Template[] {
  const marked = new Set(known.favourites);
  const wanted = words.toLocaleLowerCase('en-GB').split(/\s+/u).filter(Boolean);
  const found = templates.filter((template) => {
    if (stage !== 'all' && !template.stages.includes(stage)) return false;
    if (!servesPurpose(template, purpose, known)) return false;
    const said = sayings(template);
    return wanted.every((word) => said.includes(word));
  });
  const sorted = found.sort((a, b) => a.id.localeCompare(b.id, 'en-GB', { numeric: true }));
  const [first, others] = [true, false].map((wanted) => sorted.filter(({ id }) => marked.has(id) === wanted));
  return [...(first ?? []), ...spreadOut(others ?? [], known)];
}

/** One of each family in turn, so that the first row shows what there is. */
function spreadOut(templates: readonly Template[], { familyOf }: Known): readonly Template[] {
  const families = [...FAMILIES, null].map((family) =>
    templates.filter(({ kind }) => familyOf(kind) === family),
  );
  return inTurn(families);
}

function servesPurpose({ id, kind }: Template, purpose: Purpose, known: Known): boolean {
  if (purpose === 'all') return true;
  if (purpose === 'mine') return false;
  return purpose === 'favourites' ? known.favourites.includes(id) : known.familyOf(kind) === purpose;
}

function sayings({ title, purpose, note, heading, stages, cards }: Template): string {
  const labels = cards.map((card) => card.label);
  return [title, purpose, note, heading, ...stages, ...labels].join(' ').toLocaleLowerCase('en-GB');
}

/** `KS1` or `KS1 to KS2`, for under a title. */
export function stageWords({ stages }: Pick<Template, 'stages'>): string {
  if (stages.length === 4) return 'Any stage';
  const last = stages.at(-1);
  return stages.length === 1 ? `${stages[0]}` : `${stages[0]} to ${last}`;
}
