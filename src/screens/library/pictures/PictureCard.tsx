import { useState } from 'preact/hooks';
import { isPast } from '../../../model/keepUntil';
import type { OwnPicture } from '../../../model/ownPicture';
import { Button } from '../../../ui/Button';
import { FactsFields } from '../../parts/pictures/FactsFields';
import { dayWords, factsOf, settledFacts } from '../../parts/pictures/pictureFacts';
import { quoted } from '../../parts/quoted';
import { SymbolPicture } from '../../parts/SymbolPicture';
import type { Library } from '../../workshop';
import type { PictureKeeping } from './keeping';
import type { usePictures } from './usePictures';

interface PictureCardProps {
  readonly picture: OwnPicture;
  readonly library: Library;
  readonly own: PictureKeeping;
  readonly doing: ReturnType<typeof usePictures>;
}

export function PictureCard(props: PictureCardProps) {
  const { picture, library, own, doing } = props;
  const [changing, setChanging] = useState(false);
  const { id, name, artwork, person, keepUntil } = picture;
  return (
    <li class={`own-card ${changing ? 'changing' : ''}`}>
      <span class="own-shown">
        <SymbolPicture symbolId={id} pictures={library.pictures} size={96} />
      </span>
      <div class="own-words">
        <h3>{name}</h3>
        <p class="quiet">
          {artwork.type === 'photo' ? 'Photo' : 'Drawing'}
          {person && ' · shows a person'}
        </p>
        {keepUntil !== null && (
          <p class={isPast(keepUntil, own.today) ? 'past' : 'quiet'}>
            {isPast(keepUntil, own.today) ? 'Was to go' : 'Until'} {dayWords(keepUntil)}
          </p>
        )}
      </div>
      {changing ? (
        <ChangeFacts {...props} onDone={() => setChanging(false)} />
      ) : (
        <div class="own-actions">
          <Button label={`Change ${name}`} onClick={() => setChanging(true)}>
            Change
          </Button>
          <Button look="plain danger" label={`Delete ${name}`} onClick={() => doing.remove([picture])}>
            Delete
          </Button>
        </div>
      )}
    </li>
  );
}

function ChangeFacts({ picture, own, doing, onDone }: PictureCardProps & { readonly onDone: () => void }) {
  const [typed, setTyped] = useState(() => factsOf(picture));
  const [asked, setAsked] = useState(false);
  const settled = settledFacts(typed, own);
  const save = () => {
    setAsked(true);
    if (!('facts' in settled)) return;
    void doing.put([{ ...picture, ...settled.facts }], `${quoted(settled.facts.name)} was changed.`);
    onDone();
  };
  return (
    <div class="own-change">
      <FactsFields
        facts={typed}
        calendar={own}
        needed={asked && 'needed' in settled ? settled.needed : null}
        onChange={setTyped}
      />
      <div class="own-actions">
        <Button look="main" onClick={save}>
          Save
        </Button>
        <Button onClick={onDone}>Cancel</Button>
      </div>
    </div>
  );
}
