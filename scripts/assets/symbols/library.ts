import type { OwnDrawing } from '../../../symbols/rig/drawing';
import { type Emoji, readEmoji } from './openmoji';
import { readTable } from './tables';

/** One row of the library before it is packed. `code` names its artwork; a wordless concept has none. */
export interface Row {
  /** Empty for a plain OpenMoji picture, whose id is made from its code. */
  readonly id: string;
  readonly name: string;
  readonly synonyms: readonly string[];
  readonly tags: readonly string[];
  readonly group: string;
  readonly fit: 'good' | 'weak' | 'none' | 'unrated';
  readonly code: string;
  /** The code of another picture of the same idea; empty where there is none. */
  readonly other: string;
  /** Who drew it. */
  readonly maker: string;
  /** What is to be seen, where its name does not say it. */
  readonly shows: string;
}

/** Whom our own drawings are by; many are composed with a part of OpenMoji's. */
const OURSELVES = 'Cuecraft, some with parts of OpenMoji';
/** What the codes of our own drawings begin with. */
export const OWN = 'own-';

const TABLES = new URL('../../../symbols/', import.meta.url);

/** Our own words first, in the order a school day goes, then every other picture fit for a child. */
export function readLibrary(own: ReadonlyMap<string, OwnDrawing>): readonly Row[] {
  const blocked = new Set(
    readTable(new URL('blocked.tsv', TABLES), ['what', 'reason']).map(({ what }) => what),
  );
  const emoji = readEmoji();
  const concepts = readConcepts(new Map(emoji.map((one) => [one.hexcode, one])), own);
  for (const { code, name } of concepts) {
    if (blocked.has(code)) throw new Error(`The picture of "${name}" is on the list of blocked ones.`);
  }
  const used = new Set(concepts.map(({ code }) => code));
  const plain = plainRows(emoji.filter((one) => used.has(one.hexcode) || isAllowed(one, blocked)));
  const twins = new Map(plain.map((row) => [twinKey(row), row]));
  const met = new Set(concepts.map(twinKey));
  return [
    ...concepts.map((row) => withTags(row, twins.get(twinKey(row)))),
    ...plain.filter((row) => !met.has(twinKey(row))),
  ];
}

/** The same picture under the same name, once as our word and once as OpenMoji's: we keep ours. */
function twinKey({ code, name }: Row): string {
  return `${code} ${name.toLowerCase()}`;
}

function withTags(concept: Row, twin: Row | undefined): Row {
  return twin ? { ...concept, tags: [...twin.synonyms, ...twin.tags] } : concept;
}

function isAllowed({ hexcode, group, subgroups }: Emoji, blocked: ReadonlySet<string>): boolean {
  return !blocked.has(hexcode) && !blocked.has(`${group}/${subgroups}`);
}

/** The concepts of our vocabulary. What we have drawn ourselves wins over OpenMoji's picture for it. */
function readConcepts(
  emoji: ReadonlyMap<string, Emoji>,
  own: ReadonlyMap<string, OwnDrawing>,
): readonly Row[] {
  const columns = ['group', 'concept', 'synonyms', 'openmoji', 'fit'] as const;
  const rows = readTable(new URL('vocabulary.tsv', TABLES), columns).map((row) => {
    const id = slug(row.concept);
    const drawing = own.get(id);
    const code = drawing ? `${OWN}${id}` : row.openmoji;
    if (!drawing && code && !emoji.has(code))
      throw new Error(`OpenMoji has no ${code}, asked for by "${row.concept}".`);
    return {
      id,
      name: row.concept,
      synonyms: row.synonyms ? row.synonyms.split(', ') : [],
      tags: [],
      group: row.group,
      fit: drawing ? (drawing.weak ? ('weak' as const) : ('good' as const)) : fitOf(row.fit),
      code,
      other: drawing ? row.openmoji : '',
      maker: drawing ? OURSELVES : makerOf(emoji.get(code)),
      shows: drawing ? drawing.shows : (emoji.get(code)?.annotation ?? ''),
    };
  });
  const met = new Set(rows.map(({ id }) => id));
  const homeless = [...own.keys()].filter((id) => !met.has(id));
  if (homeless.length > 0)
    throw new Error(`Drawn, but not in symbols/vocabulary.tsv: ${homeless.join(', ')}.`);
  return rows;
}

function plainRows(pictures: readonly Emoji[]): readonly Row[] {
  const groups = new Map(
    readTable(new URL('groups.tsv', TABLES), ['openmoji', 'group']).map((row) => [row.openmoji, row.group]),
  );
  const british = new Map(
    readTable(new URL('names.tsv', TABLES), ['openmoji', 'name']).map((row) => [row.openmoji, row.name]),
  );
  return pictures.map((emoji) => {
    const { hexcode, annotation, group, subgroups } = emoji;
    const ours = groups.get(`${group}/${subgroups}`) ?? groups.get(`${group}/*`);
    if (!ours) throw new Error(`symbols/groups.tsv names no group for ${group}/${subgroups}.`);
    const name = british.get(hexcode) ?? annotation.trim();
    const synonyms = name === annotation.trim() ? [] : [annotation.trim()];
    return {
      id: '',
      name,
      synonyms,
      tags: tagsOf(emoji, name),
      group: ours,
      fit: 'unrated',
      code: hexcode,
      other: '',
      maker: makerOf(emoji),
      shows: '',
    };
  });
}

function makerOf(emoji: Emoji | undefined): string {
  return emoji?.openmoji_author.trim() || 'OpenMoji';
}

/** CLDR's and OpenMoji's key words, each once, without those that the name already says. */
function tagsOf(emoji: Emoji, name: string): readonly string[] {
  const said = new Set(name.toLowerCase().split(/\s+/));
  const all = `${emoji.tags}, ${emoji.openmoji_tags}`.split(',').map((tag) => tag.trim().toLowerCase());
  return [...new Set(all)].filter((tag) => tag !== '' && !tag.includes('|') && !said.has(tag));
}

function fitOf(text: string): Row['fit'] {
  if (text === 'good' || text === 'weak' || text === 'none') return text;
  throw new Error(`"${text}" is not a fit: good, weak or none.`);
}

/** An id for ever: a concept may get another picture or more synonyms, but not another name. */
function slug(concept: string): string {
  return concept
    .toLowerCase()
    .replace(/['’]/g, '')
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '');
}
