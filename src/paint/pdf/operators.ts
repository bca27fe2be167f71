import type { PathStroke } from '../paths';

const OPERATORS: Readonly<Record<string, string>> = { M: 'm', L: 'l', C: 'c' };
const SEGMENT = /([MLCZ])([^MLCZ]*)/gu;
const NUMBER = /-?(?:\d*\.\d+|\d+)(?:e-?\d+)?/gu;
const CAPS = { butt: 0, round: 1, square: 2 } as const;
const JOINS = { miter: 0, round: 1, bevel: 2 } as const;
/** Numbers each operator takes; SVG lets one letter stand for a run of them. */
const OPERANDS: Readonly<Record<string, number>> = { M: 2, L: 2, C: 6 };

/** Absolute `M L C Z` path data as PDF path operators (ISO 32000-1, 8.5.2), in the same units. */
export function pathOperators(d: string): string {
  const operators: string[] = [];
  for (const [, letter = '', rest = ''] of d.matchAll(SEGMENT)) {
    if (letter === 'Z') {
      operators.push('h');
      continue;
    }
    const numbers = rest.match(NUMBER) ?? [];
    const step = OPERANDS[letter] ?? 2;
    for (let at = 0; at < numbers.length; at += step) {
      const letterHere = letter === 'M' && at > 0 ? 'L' : letter;
      operators.push(`${numbers.slice(at, at + step).join(' ')} ${OPERATORS[letterHere]}`);
    }
  }
  return operators.join('\n');
}

export function strokeOperators(stroke: PathStroke): readonly string[] {
  return [
    `${stroke.width} w`,
    `${CAPS[stroke.cap]} J`,
    `${JOINS[stroke.join]} j`,
    `[${stroke.dash.join(' ')}] 0 d`,
  ];
}

/** Any text as a PDF string: UTF-16, in hexadecimal, after its byte order mark (ISO 32000-1, 7.9.2.2). */
export function textOperand(text: string): string {
  const units = Array.from({ length: text.length }, (_, at) => text.charCodeAt(at));
  return `<FEFF${units.map((unit) => unit.toString(16).toUpperCase().padStart(4, '0')).join('')}>`;
}
