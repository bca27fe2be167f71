/** Longer names are cut: no label is longer. */
const LONGEST_NAME = 80;
const LONGEST_SLUG = 60;

/** What a picture is called, read from the name of its file. */
export interface CleanName {
  readonly name: string;
  /** "2" or "3a" where it is one of several for the same thing. */
  readonly variant: string | null;
}

/** Characters that are not seen, or turn the reading around; joiners are kept, for scripts that need them. */
const UNSEEN = /(?![\u200c\u200d])[\p{Cc}\p{Cf}\p{Co}\p{Cn}\p{Zl}\p{Zp}]/gu;
const VERB_MARK = /[_ ]?,[_ ]*to$/iu;
const VARIANT = /(?<=\p{L}.*)[_ -]+(\d{1,2}[a-f]?|[a-f]\d)$/iu;
const COPY = /\s*\(\d{1,2}\)$/u;
const SORT_NUMBER = /^(?:0\d+|\d{4,})[_ .-]+(?=\p{L})/u;
/** With these the number is part of the name: "year 2" is no second picture of a year. */
const NUMBERED =
  /\b(?:year|key stage|ks|room|class|classroom|step|stage|level|number|channel|chapter|page|day|week|term|group|zone|house|grade|floor|unit|set|phase|age)$/iu;

/** `wash_hands_,_to` is "wash hands", `car_2` is a second "car", `wash-hands` and `washHands` are "wash hands" too. */
export function cleanName(stem: string): CleanName {
  const seen = plainText(stem).replace(SORT_NUMBER, '').replace(COPY, '');
  const { rest, variant } = withoutVariant(seen);
  const again = withoutVariant(rest.replace(VERB_MARK, ''));
  const name = spaced(again.rest).slice(0, LONGEST_NAME).trim();
  return { name, variant: variant ?? again.variant };
}

function withoutVariant(text: string): { rest: string; variant: string | null } {
  const found = VARIANT.exec(text);
  const rest = found ? text.slice(0, found.index) : text;
  if (!found || NUMBERED.test(rest.replaceAll('_', ' '))) return { rest: text, variant: null };
  return { rest, variant: found[1] ?? null };
}

function spaced(text: string): string {
  const parted = text
    .replace(/_-_/gu, ', ')
    .replace(/_,_?/gu, ', ')
    .replace(/[_\s]+/gu, ' ')
    .trim();
  return parted.includes(' ') ? parted : loosened(parted);
}

/** A single run of letters: hyphens and capitals part it where they part words, not in "yo-yo" and "T-shirt". */
function loosened(text: string): string {
  const parts = text.split('-').filter((part) => part !== '');
  const isOneWord = parts.some((part) => part.length === 1) || new Set(parts).size < parts.length;
  const words = isOneWord ? text : parts.join(' ');
  return words.replace(/(\p{Ll}{2})(\p{Lu}\p{Ll})/gu, '$1 $2').replace(/(?<= )\p{Lu}(?=\p{Ll})/gu, lower);
}

function lower(letter: string): string {
  return letter.toLowerCase();
}

/** Text from a list, fit to be shown: one line, nothing unseen, no markup, no spreadsheet formula. */
export function plainText(text: string): string {
  const line = text
    .normalize('NFC')
    .replace(/<[^>]*>?/gu, ' ')
    .replace(/[\t\r\n]/gu, ' ')
    .replace(UNSEEN, '')
    .replace(/\s+/gu, ' ')
    .trim();
  return /^[=@]|^[+-]\s*[\p{L}(]/u.test(line) ? '' : line;
}

/** For an id: small letters, digits and hyphens. What has none of those is named by a sum of its letters. */
export function slugOf(text: string): string {
  const slug = text
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^a-z0-9]+/gu, '-')
    .replace(/^-|-$/gu, '')
    .slice(0, LONGEST_SLUG)
    .replace(/-$/u, '');
  return slug === '' ? `x${sumOf(text)}` : slug;
}

function sumOf(text: string): string {
  let sum = 0x811c9dc5;
  for (const char of text) sum = Math.imul(sum ^ (char.codePointAt(0) ?? 0), 0x01000193) >>> 0;
  return sum.toString(36);
}

/** Gives each wish a slug of its own: the second "car" is `car-2`. */
export function uniqueSlugs(): (text: string) => string {
  const given = new Set<string>();
  return (text) => {
    const slug = slugOf(text);
    let own = slug;
    for (let more = 2; given.has(own); more += 1) own = `${slug}-${more}`;
    given.add(own);
    return own;
  };
}

/** The name of a file without its folders and its ending. */
export function stemOf(path: string): string {
  const name = path.slice(path.lastIndexOf('/') + 1);
  const dot = name.lastIndexOf('.');
  return dot > 0 ? name.slice(0, dot) : name;
}

export function endingOf(path: string): string {
  const name = path.slice(path.lastIndexOf('/') + 1);
  const dot = name.lastIndexOf('.');
  return dot > 0 ? name.slice(dot + 1).toLowerCase() : '';
}
