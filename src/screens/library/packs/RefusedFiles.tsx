import type { RefusedFile } from '../../../exchange/packs/draft';
import { countWords } from './countWords';
import { refusedByReason } from './refusedByReason';

/** Names shown for one reason; the rest are counted. */
const SHOWN = 40;

/** What stays outside, and why, for those who want to know. */
export function RefusedFiles({ refused }: { readonly refused: readonly RefusedFile[] }) {
  return (
    <details class="refused-files">
      <summary>{countWords(refused.length, 'file')} can’t be taken: see why</summary>
      <dl>
        {refusedByReason(refused).map(({ because, paths }) => (
          <div key={because}>
            <dt>
              {because} <span class="quiet">({countWords(paths.length, 'file')})</span>
            </dt>
            {paths.slice(0, SHOWN).map((path) => (
              <dd key={path}>{path}</dd>
            ))}
            {paths.length > SHOWN && <dd>and {countWords(paths.length - SHOWN, 'more', 'more')}</dd>}
          </div>
        ))}
      </dl>
    </details>
  );
}
