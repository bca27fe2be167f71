import Fuse from 'fuse.js';
import { sceneToSvg } from '../../../src/paint/svg/sceneToSvg';
import type { Workshop } from '../../../src/screens/workshop';
import type { SymbolEntry } from '../../../src/symbols/symbol';

/** As many as the editor shows before it is asked for more. */
const SHOWN = 18;
const THRESHOLD = 0.3;

/** A search field over every symbol, the plain way: Fuse.js finds, and every result is an image of its SVG. */
export function showFuseSearch({ library }: Workshop, host: HTMLElement): void {
  const entries = library.groups.flatMap((group) => library.inGroup(group));
  const fuse = new Fuse(entries, { keys: ['name', 'synonyms', 'tags'], threshold: THRESHOLD });
  const field = document.createElement('input');
  field.type = 'search';
  field.ariaLabel = 'Find a picture';
  const list = document.createElement('div');
  list.role = 'listbox';
  list.ariaLabel = 'Pictures';
  host.append(field, list);
  field.addEventListener('input', () => {
    const found = field.value === '' ? [] : fuse.search(field.value, { limit: SHOWN });
    list.replaceChildren(...found.map(({ item }) => option(item)));
  });

  const images = new Map<string, string>();
  function option(entry: SymbolEntry): HTMLElement {
    const tile = document.createElement('div');
    tile.role = 'option';
    tile.ariaLabel = entry.name;
    const image = document.createElement('img');
    image.width = 64;
    image.height = 64;
    image.src = sourceOf(entry);
    tile.append(image, entry.name);
    return tile;
  }
  function sourceOf({ id, name }: SymbolEntry): string {
    const known = images.get(id);
    if (known) return known;
    const box = { x: 0, y: 0, width: 64, height: 64 };
    const node = { type: 'picture', pictureId: id, box, description: name } as const;
    const markup = sceneToSvg({ width: 64, height: 64, nodes: [node], slots: [] }, library.pictures, name);
    const source = `data:image/svg+xml,${encodeURIComponent(markup)}`;
    images.set(id, source);
    return source;
  }
}
