import { useMemo } from 'preact/hooks';
import type { PackDraft } from '../../../exchange/packs/draft';
import { drawingsFrom } from '../../../exchange/packs/drawings';
import { SymbolPicture } from '../../parts/SymbolPicture';
import { spread } from './spread';

const SHOWN = 16;

/** A few of the pictures, from all through the pack. */
export function SamplePictures({ draft }: { readonly draft: PackDraft }) {
  const sample = useMemo(() => spread(draft.entries, SHOWN), [draft]);
  const pictures = useMemo(() => {
    const places = new Map(sample.map(({ slug, at }) => [slug, at]));
    return drawingsFrom((slug) => places.get(slug) ?? null, draft.parts);
  }, [draft, sample]);
  return (
    <ul class="sample-pictures" aria-label="Some of the pictures">
      {sample.map(({ slug, name }) => (
        <li key={slug}>
          <SymbolPicture symbolId={slug} pictures={pictures} size={64} />
          <span>{name}</span>
        </li>
      ))}
    </ul>
  );
}
