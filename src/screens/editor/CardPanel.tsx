import type { ComponentChildren } from 'preact';
import { useEffect, useId, useRef } from 'preact/hooks';
import type { Dress } from '../../base/dress';
import { type Card, MAX_LABEL, NO_PICTURE, type Picture } from '../../model/card';
import type { SymbolEntry, SymbolId } from '../../symbols/symbol';
import { Button } from '../../ui/Button';
import { PictureButtons } from '../parts/pictures/PictureButtons';
import type { PictureMaker } from '../parts/pictures/usePictureMaker';
import { SymbolPicture } from '../parts/SymbolPicture';
import type { Library } from '../workshop';

const OFFERS = 6;

interface CardPanelProps {
  readonly card: Card;
  readonly place: number;
  readonly count: number;
  readonly library: Library;
  /** How this card is drawn. */
  readonly dress: Dress | null;
  readonly maker: PictureMaker;
  /** Counts up each time the words are asked to be edited, which brings the cursor here. */
  readonly wordsWanted: number;
  /** The words in another language; nothing where the look asks for none. */
  readonly second: ComponentChildren;
  /** What stands under the pictures: this word on all boards. */
  readonly wordPicture: ComponentChildren;
  /** How the person on it looks; nothing where the picture shows none. */
  readonly people: ComponentChildren;
  /** The kind's own fields for this card. */
  readonly children: ComponentChildren;
  readonly actions: ComponentChildren;
  readonly onWords: (words: string) => void;
  readonly onLeaveWords: () => void;
  readonly onPicture: (picture: Picture) => void;
  readonly onMorePictures: () => void;
  readonly favourites: readonly SymbolId[];
  readonly onFavourite: (id: SymbolId, wanted: boolean) => void;
  readonly onDone: () => void;
}

export function CardPanel(props: CardPanelProps) {
  const { card, place, count, library } = props;
  const current = card.picture.type === 'symbol' ? card.picture.symbolId : null;
  return (
    <section class="panel-body" aria-label="Card">
      <header class="panel-head">
        <h2>
          Card {place} of {count}
        </h2>
        <div class="favourite">
          <Button look="plain" icon="close" label="Done with this card" onClick={props.onDone}>
            Done
          </Button>
        </div>
      </header>
      <WordsField {...props} />
      {props.second}
      <fieldset class="field">
        <legend>Picture</legend>
        {/* Radios that moved from card to card would, renamed one by one, uncheck each other. */}
        <div class="offers" key={card.id}>
          {offersFor(library, card, current).map((entry) => (
            <Offer
              key={entry.id}
              group={`picture of ${card.id}`}
              checked={entry.id === current}
              onChoose={() => props.onPicture({ type: 'symbol', symbolId: entry.id })}
            >
              <SymbolPicture symbolId={entry.id} pictures={library.pictures} size={56} dress={props.dress} />
              <span>{entry.name}</span>
            </Offer>
          ))}
          <Offer
            group={`picture of ${card.id}`}
            checked={current === null}
            onChoose={() => props.onPicture(NO_PICTURE)}
          >
            <span class="words">Words only</span>
          </Offer>
        </div>
        <Button icon="search" onClick={props.onMorePictures}>
          Find another picture
        </Button>
        <PictureButtons maker={props.maker} word={card.label} />
        {current !== null && <Favourite {...props} id={current} />}
      </fieldset>
      {props.wordPicture}
      {props.people}
      {props.children}
      <div class="actions">{props.actions}</div>
    </section>
  );
}

interface OfferProps {
  readonly group: string;
  readonly checked: boolean;
  readonly onChoose: () => void;
  readonly children: ComponentChildren;
}

function Offer({ group, checked, onChoose, children }: OfferProps) {
  return (
    <label class="tile offer">
      <input type="radio" name={group} checked={checked} onChange={onChoose} />
      {children}
    </label>
  );
}

/** Marks the picture that the card has, so that the drawer keeps it at hand. */
function Favourite({ id, favourites, onFavourite }: CardPanelProps & { readonly id: SymbolId }) {
  const marked = favourites.includes(id);
  return (
    <div class="favourite">
      <Button look="plain" icon="star" pressed={marked} onClick={() => onFavourite(id, !marked)}>
        Favourite
      </Button>
    </div>
  );
}

function WordsField({ card, wordsWanted, onWords, onLeaveWords }: CardPanelProps) {
  const id = useId();
  const field = useRef<HTMLInputElement>(null);
  useEffect(() => {
    if (wordsWanted === 0) return;
    field.current?.focus();
    field.current?.select();
  }, [wordsWanted, card.id]);
  return (
    <div class="field">
      <label class="name" for={id}>
        Words
      </label>
      <input
        ref={field}
        id={id}
        class="input words-input"
        autocomplete="off"
        maxLength={MAX_LABEL}
        value={card.label}
        onInput={(event) => onWords(event.currentTarget.value)}
        onBlur={onLeaveWords}
      />
    </div>
  );
}

/** The picture it has comes first, then what fits the words. */
function offersFor(library: Library, card: Card, current: string | null): readonly SymbolEntry[] {
  const own = current === null ? null : library.entry(current);
  const others = library.offersFor(card.label, OFFERS).filter((entry) => entry.id !== current);
  return own ? [own, ...others].slice(0, OFFERS - 1) : others.slice(0, OFFERS - 1);
}
