import { DOMParser, type Element } from '@xmldom/xmldom';
import { Refusal } from './refusal';

/** Letters. The largest of the 3,436 drawings of a well-known pack has 430,000. */
const LONGEST = 3_000_000;
/** Names for pieces of text, as old drawing programs write them: few, short and none made of another. */
const MOST_ENTITIES = 60;
const LONGEST_ENTITY = 400;
const MOST_GROWTH = 200_000;

const DOCTYPE = /<!DOCTYPE[^[>]*(?:\[([\s\S]*?)\]\s*)?>/iu;
const ENTITY = /<!ENTITY\s+([\w.-]+)\s+(?:"([^"]*)"|'([^']*)')\s*>/giu;

const UNREADABLE = 'It is broken: it can’t be read as a picture.';
const TRAP = 'It defines words inside words (a DOCTYPE), which can choke a device.';

/** The root of an SVG file. Refuses what is no SVG, and what would grow while it is read. */
export function parseSvg(text: string): Element {
  if (text.trim() === '') throw new Refusal('It is empty.');
  if (text.length > LONGEST) throw new Refusal('It is far too large for a drawing (over 3 MB).');
  if (/<\?xml-stylesheet/iu.test(text)) throw new Refusal('It fetches a style from somewhere else.');
  const root = parse(withoutDoctype(text));
  if (root?.localName !== 'svg') throw new Refusal('It is not an SVG picture, whatever its name says.');
  return root;
}

function parse(text: string): Element | null {
  try {
    const parser = new DOMParser({ onError: stopAtErrors, locator: false });
    return parser.parseFromString(text, 'image/svg+xml').documentElement;
  } catch (error) {
    if (error instanceof Refusal) throw error;
    throw new Refusal(UNREADABLE);
  }
}

function stopAtErrors(level: 'error' | 'fatalError' | 'warning'): void {
  if (level !== 'warning') throw new Refusal(UNREADABLE);
}

function withoutDoctype(text: string): string {
  const found = DOCTYPE.exec(text);
  if (!found) {
    if (/<!(?:DOCTYPE|ENTITY)/iu.test(text)) throw new Refusal(TRAP);
    return text;
  }
  const inside = found[1] ?? '';
  const rest = text.replace(found[0], '');
  if (/<!(?:DOCTYPE|ENTITY)/iu.test(rest)) throw new Refusal(TRAP);
  return inside.trim() === '' ? rest : withEntities(rest, entitiesOf(inside));
}

function entitiesOf(inside: string): ReadonlyMap<string, string> {
  const found = Array.from(
    inside.matchAll(ENTITY),
    ([, name = '', double, single]) => [name, double ?? single ?? ''] as const,
  );
  const unread = inside.replace(ENTITY, '').trim();
  const harmless = found.every(([, value]) => value.length <= LONGEST_ENTITY && !/[&%<]/u.test(value));
  if (unread !== '' || !harmless || found.length > MOST_ENTITIES) throw new Refusal(TRAP);
  return new Map(found);
}

function withEntities(text: string, entities: ReadonlyMap<string, string>): string {
  let growth = 0;
  return text.replace(/&([\w.-]+);/gu, (whole, name: string) => {
    const value = entities.get(name);
    growth += value?.length ?? 0;
    if (growth > MOST_GROWTH) throw new Refusal(TRAP);
    return value ?? whole;
  });
}
