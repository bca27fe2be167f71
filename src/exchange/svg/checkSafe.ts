import type { Element } from '@xmldom/xmldom';
import { Refusal } from './refusal';

/** Deeper groups than this are nobody's drawing. */
const DEEPEST = 100;
const MOST_ELEMENTS = 30_000;

const PROGRAMS = new Set(['script', 'handler', 'listener']);
const PAGES = new Set([
  'foreignObject',
  'iframe',
  'object',
  'embed',
  'video',
  'audio',
  'html',
  'body',
  'canvas',
]);
/** Pictures of pixels inside the file itself are harmless. */
const INSIDE = /^\s*(?:#|data:image\/(?:png|jpeg|jpg|gif|webp);)/iu;
const ADDRESS = /url\(/giu;
/** Fonts inside the file, as drawing programs leave them: never used here. */
const OWN_FONT = /@font-face[^{]*\{[^}]*\}/giu;

const PROGRAM = 'It holds a program (script), which a picture must not.';
const PAGE = 'It holds a piece of a web page, which a picture must not.';
const ELSEWHERE = 'It fetches something from somewhere else, and would tell that place who looks at it.';

/** Refuses what does more than draw. Looks at every element, drawn or not. */
export function checkSafe(root: Element): void {
  let seen = 0;
  const look = (element: Element, depth: number) => {
    seen += 1;
    if (depth > DEEPEST) throw new Refusal('Its parts lie in one another without end.');
    if (seen > MOST_ELEMENTS) throw new Refusal('It has far too many parts for one picture.');
    checkElement(element);
    for (let child = element.firstChild; child; child = child.nextSibling) {
      if (child.nodeType === child.ELEMENT_NODE) look(child as Element, depth + 1);
    }
  };
  look(root, 0);
}

function checkElement(element: Element): void {
  const name = element.localName ?? '';
  if (PROGRAMS.has(name)) throw new Refusal(PROGRAM);
  if (PAGES.has(name)) throw new Refusal(PAGE);
  if (name === 'style') checkAddresses((element.textContent ?? '').replace(OWN_FONT, ''));
  for (const { localName, value } of Array.from(element.attributes)) {
    const attribute = localName ?? '';
    if (/^on/iu.test(attribute) || /^\s*(?:javascript|vbscript):/iu.test(value)) throw new Refusal(PROGRAM);
    if (
      (attribute === 'href' || attribute === 'src') &&
      name !== 'a' &&
      !INSIDE.test(value) &&
      value !== ''
    ) {
      throw new Refusal(ELSEWHERE);
    }
    checkAddresses(value);
  }
}

function checkAddresses(text: string): void {
  if (!text.includes('(') && !text.includes('@')) return;
  if (/@import/iu.test(text)) throw new Refusal(ELSEWHERE);
  if (/expression\s*\(/iu.test(text)) throw new Refusal(PROGRAM);
  for (const { index, 0: opening } of text.matchAll(ADDRESS)) {
    const rest = text.slice(index + opening.length);
    if (!/^\s*['"]?\s*(?:#|data:image\/(?:png|jpeg|jpg|gif|webp);)/iu.test(rest))
      throw new Refusal(ELSEWHERE);
  }
}
