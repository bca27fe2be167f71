import { pictureId } from '../../model/card';
import { doubledWords, samePicture } from '../../model/dictionary';
import { Button } from '../../ui/Button';
import { PictureThumb } from '../parts/PictureThumb';
import { quoted } from '../parts/quoted';
import type { CardPanelWordProps } from './cardPanelWordProps';

/** Says that a word has another picture as well, in the words of the class or on this board, and what can be done. */
export function CardPanelTwo(props: CardPanelWordProps) {
  const { card, cards, library, classWords, onPicture } = props;
  const key = library.wordKey(card.label);
  const own = library.ownWord(card.label);
  const same = cards.filter(({ label }) => library.wordKey(label) === key);
  const shown = own ? [card, ...same, { label: card.label, picture: own.picture }] : [card, ...same];
  const [double] = doubledWords(shown, classWords.kept, library.wordKey);
  if (!double) return null;
  const others = same.filter(({ picture }) => !samePicture(picture, card.picture));
  const usual = own && !samePicture(own.picture, card.picture) ? own : null;
  return (
    <div class="word-news" role="status">
      <p>
        {quoted(card.label)} has another picture {usual ? 'in your words' : 'on this board'}.
      </p>
      <p class="thumbs">
        {double.pictures
          .filter((picture) => !samePicture(picture, card.picture))
          .map((picture) => (
            <PictureThumb key={pictureId(picture)} picture={picture} library={library} size={44} />
          ))}
      </p>
      {usual && <Button onClick={() => onPicture(usual.picture)}>Use my usual one here</Button>}
      {others.length > 0 && (
        <Button
          onClick={() =>
            void classWords.swap({
              label: card.label,
              picture: card.picture,
              boards: [],
              here: others.map(({ id }) => id),
            })
          }
        >
          {others.length === 1 ? 'Use this one on both' : `Use this one on all ${others.length + 1}`}
        </Button>
      )}
      <Button look="plain" onClick={() => classWords.keepBoth(double)}>
        Keep both
      </Button>
    </div>
  );
}
