import type { Element } from '@xmldom/xmldom';
import { NotFlat, Refusal } from './refusal';

export type Declarations = ReadonlyMap<string, string>;

/** One selector of a style sheet, and what it says of the elements it means. */
export interface Rule {
  /** From the outermost element to the one meant: `g .a` is two. */
  readonly path: readonly Meant[];
  readonly declarations: Declarations;
  /** Ids count most, then classes, then names; of two alike the later wins. */
  readonly weight: number;
}

interface Meant {
  readonly name: string | null;
  readonly ids: readonly string[];
  readonly classes: readonly string[];
}

const COMMENT = /\/\*[\s\S]*?\*\//gu;
/** Says nothing of shapes. */
const IDLE_RULE = /@(?:charset|namespace)[^;{]*;|@(?:font-face|page)[^{]*\{[^}]*\}/giu;
const BLOCK = /([^{}]+)\{([^{}]*)\}/gu;
const COMPOUND = /^(\*|[a-z][\w-]*)?((?:[.#][\w-]+)*)$/iu;
const MOST_RULES = 2000;

export function readSheet(text: string): readonly Rule[] {
  const plain = text.replace(COMMENT, '').replace(IDLE_RULE, '');
  if (/@import/iu.test(plain)) throw new Refusal('It fetches a style from somewhere else.');
  if (plain.includes('@')) throw new NotFlat('Its style depends on where it is shown.');
  const rules = Array.from(plain.matchAll(BLOCK)).flatMap(([, selectors = '', body = '']) => {
    const declarations = readDeclarations(body);
    return selectors.split(',').map((selector) => readRule(selector.trim(), declarations));
  });
  if (rules.length > MOST_RULES) throw new Refusal('Its style sheet is far too long.');
  return [...rules].sort((a, b) => a.weight - b.weight);
}

export function readDeclarations(text: string): Declarations {
  const declarations = new Map<string, string>();
  for (const part of text.replace(COMMENT, '').split(';')) {
    const colon = part.indexOf(':');
    if (colon < 0) continue;
    const value = part
      .slice(colon + 1)
      .replace(/!important/iu, '')
      .trim();
    declarations.set(part.slice(0, colon).trim().toLowerCase(), value);
  }
  return declarations;
}

function readRule(selector: string, declarations: Declarations): Rule {
  const path = selector.split(/\s+/u).map(readMeant);
  const weight = path.reduce(
    (sum, { name, ids, classes }) => sum + ids.length * 1e4 + classes.length * 100 + (name ? 1 : 0),
    0,
  );
  return { path, declarations, weight };
}

function readMeant(text: string): Meant {
  const [, name = '*', marks = ''] = COMPOUND.exec(text) ?? [];
  if (!COMPOUND.test(text)) throw new NotFlat(`Its style speaks of "${text.slice(0, 40)}".`);
  const marked = (sign: string) =>
    (marks.match(/[.#][\w-]+/gu) ?? []).filter((mark) => mark.startsWith(sign)).map((mark) => mark.slice(1));
  return { name: name === '*' ? null : name, ids: marked('#'), classes: marked('.') };
}

/** What the sheet says of an element, the weightiest last. */
export function declarationsFor(element: Element, rules: readonly Rule[]): Declarations {
  const all = new Map<string, string>();
  for (const { path, declarations } of rules) {
    if (!isMeant(element, path)) continue;
    for (const [name, value] of declarations) all.set(name, value);
  }
  return all;
}

function isMeant(element: Element, path: readonly Meant[]): boolean {
  const last = path.at(-1);
  if (!last || !fits(element, last)) return false;
  let rest = path.slice(0, -1);
  for (let above = element.parentNode; above && rest.length > 0; above = above.parentNode) {
    const next = rest.at(-1);
    if (next && above.nodeType === above.ELEMENT_NODE && fits(above as Element, next))
      rest = rest.slice(0, -1);
  }
  return rest.length === 0;
}

function fits(element: Element, { name, ids, classes }: Meant): boolean {
  if (name !== null && element.localName !== name) return false;
  if (ids.some((id) => element.getAttribute('id') !== id)) return false;
  if (classes.length === 0) return true;
  const own = (element.getAttribute('class') ?? '').split(/\s+/u);
  return classes.every((one) => own.includes(one));
}
