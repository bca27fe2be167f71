import { deflateSync, inflateSync } from 'fflate';
import type { PackEntry, PackPart } from '../../model/pack';

/** Letters of artwork folded together: small enough to unfold in a millisecond, large enough to fold well. */
const PART = 256 * 1024;
/** A third as long as the best, and a tenth larger. */
const LEVEL = 2;
/** Parts kept unfolded: neighbours in a list are mostly in the same one. */
const KEPT = 6;

/** Takes texts one after another and says where each came to lie. */
export interface Folding {
  readonly add: (text: string) => readonly [start: number, length: number];
  readonly finish: () => readonly PackPart[];
}

/** Plain ASCII only: so a place counts the same in letters and in bytes. */
export function startFolding(): Folding {
  const parts: PackPart[] = [];
  let waiting: string[] = [];
  let start = 0;
  let end = 0;
  const fold = () => {
    if (end === start) return;
    parts.push({ start, folded: deflateSync(new TextEncoder().encode(waiting.join('')), { level: LEVEL }) });
    waiting = [];
    start = end;
  };
  return {
    add: (text) => {
      const at = [end, text.length] as const;
      waiting.push(text);
      end += text.length;
      if (end - start >= PART) fold();
      return at;
    },
    finish: () => {
      fold();
      return parts;
    },
  };
}

/** Reads a text by the place `add` gave it; null where no part holds it, or the part is damaged. */
export function unfolder(parts: readonly PackPart[]): (at: readonly [number, number]) => string | null {
  const sorted = [...parts].sort((a, b) => a.start - b.start);
  const open = new Map<number, Uint8Array>();
  const unfolded = (part: PackPart): Uint8Array => {
    const bytes = open.get(part.start) ?? unfold(part.folded);
    open.delete(part.start);
    open.set(part.start, bytes);
    const [oldest] = open.keys();
    if (open.size > KEPT && oldest !== undefined) open.delete(oldest);
    return bytes;
  };
  return ([start, length]) => {
    const part = sorted.findLast((one) => one.start <= start);
    if (!part) return null;
    const from = start - part.start;
    const bytes = unfolded(part).subarray(from, from + length);
    return bytes.length === length ? new TextDecoder().decode(bytes) : null;
  };
}

/** Some of a pack's pictures by themselves. What can't be read any more keeps its name and has no artwork. */
export function foldedAnew(
  entries: readonly PackEntry[],
  parts: readonly PackPart[],
): { readonly entries: readonly PackEntry[]; readonly parts: readonly PackPart[] } {
  const read = unfolder(parts);
  const folding = startFolding();
  const moved = entries.map((entry) => ({ ...entry, at: folding.add(read(entry.at) ?? '') }));
  return { entries: moved, parts: folding.finish() };
}

/** A damaged part holds nothing: its pictures stay empty, and all others are drawn. */
function unfold(folded: Uint8Array): Uint8Array {
  try {
    return inflateSync(folded);
  } catch (error) {
    if (error instanceof Error && 'code' in error) return new Uint8Array();
    throw error;
  }
}
