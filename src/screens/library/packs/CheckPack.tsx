import { useEffect, useRef, useState } from 'preact/hooks';
import type { PackDraft } from '../../../exchange/packs/draft';
import { packCredit } from '../../../model/pack';
import { Banner } from '../../../ui/Banner';
import { Button } from '../../../ui/Button';
import { type Answers, answersFrom, missingIn, wishFrom } from './answers';
import { countWords } from './countWords';
import { PackFields } from './PackFields';
import { RefusedFiles } from './RefusedFiles';
import { SamplePictures } from './SamplePictures';
import type { PackWish } from './useBringing';

interface CheckPackProps {
  readonly draft: PackDraft;
  /** Names of packs that are there already. */
  readonly taken: readonly string[];
  readonly adding: boolean;
  readonly problem: string;
  readonly onAdd: (wish: PackWish) => void;
  readonly onCancel: () => void;
}

/** What was read, to be looked at and settled before any of it is kept. */
export function CheckPack({ draft, taken, adding, problem, onAdd, onCancel }: CheckPackProps) {
  const [answers, setAnswers] = useState<Answers>(() => answersFrom(draft));
  const [asked, setAsked] = useState(false);
  const missing = missingIn(answers);
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), []);
  const wish = wishFrom(answers);
  const none = draft.entries.length === 0;
  return (
    <div class="check-pack">
      <h3 ref={heading} tabIndex={-1}>
        {none ? 'Nothing here can be added' : `${countWords(draft.entries.length, 'picture')} to add`}
      </h3>
      <Facts draft={draft} />
      {draft.refused.length > 0 && <RefusedFiles refused={draft.refused} />}
      {!none && <SamplePictures draft={draft} />}
      {!none && <PackFields answers={answers} missing={asked ? missing : {}} onChange={setAnswers} />}
      {!none && taken.includes(wish.name) && (
        <p class="quiet">You have a pack of this name already. Adding this one keeps both.</p>
      )}
      {!none && (
        <p class="credit-shown">
          <span class="quiet">Printed on pages that show these pictures:</span> {packCredit(wish)}
        </p>
      )}
      {problem !== '' && <Banner tone="bad">{problem}</Banner>}
      <div class="check-actions">
        {!none && (
          <Button
            look="main"
            disabled={adding}
            onClick={() => {
              setAsked(true);
              if (Object.keys(missing).length === 0) onAdd(wish);
            }}
          >
            {adding ? 'Adding…' : 'Add these pictures'}
          </Button>
        )}
        <Button disabled={adding} onClick={onCancel}>
          {none ? 'Close' : 'Cancel'}
        </Button>
      </div>
    </div>
  );
}

function Facts({ draft: { counts, hidden, leftAlone } }: { readonly draft: PackDraft }) {
  return (
    <ul class="pack-facts">
      {counts.vector > 0 && <li>{countWords(counts.vector, 'drawing')}, sharp at every size</li>}
      {counts.raster > 0 && <li>{countWords(counts.raster, 'picture')} made of pixels, as photos are</li>}
      {hidden.length > 0 && (
        <li>
          {countWords(hidden.length, 'picture')} left out: the pack’s own list says{' '}
          {hidden.length === 1 ? 'it is' : 'they are'} not for children
        </li>
      )}
      {leftAlone > 0 && <li>{countWords(leftAlone, 'other file')} left alone</li>}
    </ul>
  );
}
