import type { Result } from '../../../base/result';
import type { PackDraft } from '../../../exchange/packs/draft';
import type { Pack } from '../../../model/pack';
import { Banner } from '../../../ui/Banner';
import type { Library } from '../../workshop';
import { BringFiles } from './BringFiles';
import { CheckPack } from './CheckPack';
import { PackCard } from './PackCard';
import { ReadingPack } from './ReadingPack';
import { type PackWish, useBringing } from './useBringing';
import './packs.css';

interface PacksSectionProps {
  readonly library: Library;
  readonly packs: readonly Pack[];
  readonly onAdd: (draft: PackDraft, wish: PackWish) => Promise<Result<Pack>>;
  readonly boardsUsing: (pack: Pack) => Promise<Result<number>>;
  readonly onRemove: (pack: Pack) => Promise<Result<null>>;
}

export function PacksSection({ library, packs, onAdd, boardsUsing, onRemove }: PacksSectionProps) {
  const { bringing, read, cancel, add, say } = useBringing(onAdd);
  const remove = async (pack: Pack) => {
    const removed = await onRemove(pack);
    say(removed.ok ? `${pack.name} was removed.` : removed.problem);
  };
  return (
    <>
      <p>
        Symbols your school has already: a zip, or many picture files at once (SVG, PNG, JPEG or WebP). A list
        of names may lie beside them. They stay on this device.
      </p>
      {bringing.state === 'idle' && <BringFiles onFiles={read} />}
      {bringing.state === 'idle' && bringing.problem !== '' && <Banner tone="bad">{bringing.problem}</Banner>}
      <p class="packs-said" role="status">
        {bringing.state === 'idle' ? bringing.said : ''}
      </p>
      {bringing.state === 'reading' && <ReadingPack progress={bringing.progress} onCancel={cancel} />}
      {(bringing.state === 'checking' || bringing.state === 'adding') && (
        <CheckPack
          draft={bringing.draft}
          taken={packs.map(({ name }) => name)}
          adding={bringing.state === 'adding'}
          problem={bringing.state === 'checking' ? bringing.problem : ''}
          onAdd={(wish) => add(bringing.draft, wish)}
          onCancel={cancel}
        />
      )}
      {packs.length > 0 && (
        <ul class="pack-list" aria-label="Packs on this device">
          {packs.map((pack) => (
            <PackCard
              key={pack.id}
              pack={pack}
              library={library}
              boardsUsing={boardsUsing}
              onRemove={(one) => void remove(one)}
            />
          ))}
        </ul>
      )}
    </>
  );
}
