import { useState } from 'preact/hooks';
import { type Picture, pictureId } from '../../model/card';
import { type DictionaryWord, samePicture } from '../../model/dictionary';
import { Banner } from '../../ui/Banner';
import { Toggle } from '../../ui/fields';
import { quoted } from '../parts/quoted';
import type { Library } from '../workshop';
import { CardPanelOthers } from './CardPanelOthers';
import { CardPanelTwo } from './CardPanelTwo';
import type { CardPanelWordProps } from './cardPanelWordProps';
import './word-picture.css';

/** The picture of this card and its words: always used for them or not, and whether another is in use as well. */
export function CardPanelWord(props: CardPanelWordProps) {
  const { card, library, classWords } = props;
  const [problem, setProblem] = useState('');
  const [settled, setSettled] = useState<string | null>(null);
  if (library.wordKey(card.label) === '') return null;
  const settle = async (label: string) => {
    const done = await classWords.settle(label, card.picture);
    setProblem(done.ok ? '' : done.problem);
    if (done.ok) setSettled(label);
  };
  const takeBack = async (word: DictionaryWord) => {
    const done = await classWords.takeBack(word);
    setProblem(done.ok ? '' : done.problem);
    setSettled(null);
  };
  const word = settled === null ? null : library.ownWord(settled);
  const news = word && samePicture(word.picture, card.picture) ? word : null;
  return (
    <section class="word-picture" aria-label="This word on all boards">
      {(card.chosen || pictureId(card.picture) !== null) &&
        wordsOf(card.label, library).map((label) => (
          <AlwaysToggle
            key={label}
            label={label}
            picture={card.picture}
            own={library.ownWord(label)}
            onSettle={() => void settle(label)}
            onTakeBack={(own) => void takeBack(own)}
          />
        ))}
      {news ? <CardPanelOthers key={news.word} {...props} word={news} /> : <CardPanelTwo {...props} />}
      {problem !== '' && <Banner tone="bad">{problem}</Banner>}
    </section>
  );
}

/** The telling part of a longer label first: it is what most people mean. */
function wordsOf(label: string, library: Library): readonly string[] {
  const part = library.partOf(label);
  const whole = label.trim();
  return part === null ? [whole] : [part, whole];
}

interface AlwaysToggleProps {
  readonly label: string;
  readonly picture: Picture;
  readonly own: DictionaryWord | null;
  readonly onSettle: () => void;
  readonly onTakeBack: (own: DictionaryWord) => void;
}

function AlwaysToggle({ label, picture, own, onSettle, onTakeBack }: AlwaysToggleProps) {
  const on = own !== null && samePicture(own.picture, picture);
  const what = pictureId(picture) === null ? 'Always words only' : 'Always use this';
  return (
    <div class="always">
      <Toggle
        name={`${what} for ${quoted(label)}`}
        checked={on}
        onChange={(checked) => {
          if (checked) onSettle();
          else if (own) onTakeBack(own);
        }}
      />
      {on && <p class="hint">It comes by itself wherever you type {quoted(label)}.</p>}
    </div>
  );
}
