import type { SceneNode } from '../../scene/nodes';
import { type Pictures, pathsOf } from '../paths';

interface Decoding {
  readonly image: HTMLImageElement;
  /** Ends either way: a picture that can't be decoded leaves its place empty. */
  readonly ended: Promise<void>;
  state: 'waiting' | 'ready' | 'broken';
}

/** Pixels of a photo take megabytes once decoded. An image element lets the browser give them back and decode again. */
const known = new Map<string, Decoding>();
const MOST_KNOWN = 400;

/** The pixels, where they have been decoded; else they are sent for. */
export function decodedNow(href: string): HTMLImageElement | null {
  const { state, image } = decodingOf(href);
  return state === 'ready' ? image : null;
}

/** Calls `redraw` once all pixels these nodes wait for are there, and never where none is waited for. Gives a way to call it off. */
export function onceDecoded(nodes: readonly SceneNode[], pictures: Pictures, redraw: () => void): () => void {
  const waiting = hrefsIn(nodes, pictures)
    .map(decodingOf)
    .filter(({ state }) => state === 'waiting');
  if (waiting.length === 0) return () => undefined;
  let wanted = true;
  void Promise.all(waiting.map(({ ended }) => ended)).then(() => {
    if (wanted) redraw();
  });
  return () => {
    wanted = false;
  };
}

function hrefsIn(nodes: readonly SceneNode[], pictures: Pictures): readonly string[] {
  return nodes.flatMap((node) =>
    node.type === 'picture' ? pathsOf(node, pictures).flatMap(({ image }) => image?.href ?? []) : [],
  );
}

function decodingOf(href: string): Decoding {
  const before = known.get(href);
  if (before) return before;
  const [oldest] = known.keys();
  if (known.size >= MOST_KNOWN && oldest !== undefined) known.delete(oldest);
  const decoding = startDecoding(href);
  known.set(href, decoding);
  return decoding;
}

function startDecoding(href: string): Decoding {
  const image = new Image();
  image.src = href;
  const decoding: Decoding = {
    image,
    state: 'waiting',
    ended: image.decode().then(
      () => {
        decoding.state = 'ready';
      },
      () => {
        decoding.state = 'broken';
      },
    ),
  };
  return decoding;
}
