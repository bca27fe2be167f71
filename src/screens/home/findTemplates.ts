import type { Stage, Template } from '../../kinds/template';

export interface TemplateWish {
  readonly stage: Stage | 'all';
  readonly words: string;
}

/** Those for a stage whose title, purpose, advice or cards hold every word typed. */
export function findTemplates(
  templates: readonly Template[],
  { stage, words }: TemplateWish,
): readonly Template[] {
  const wanted = words.toLocaleLowerCase('en-GB').split(/\s+/u).filter(Boolean);
  const found = templates.filter((template) => {
    if (stage !== 'all' && !template.stages.includes(stage)) return false;
    const said = sayings(template);
    return wanted.every((word) => said.includes(word));
  });
  return found.sort((a, b) => a.id.localeCompare(b.id, 'en-GB', { numeric: true }));
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
