import { dressAt, peopleOnCard } from '../../base/dress';
import { type Card, type Picture, pictureId } from '../../model/card';
import type { PictureMaker } from '../parts/pictures/usePictureMaker';
import { BoardPanel } from './BoardPanel';
import { CardActions } from './CardActions';
import { CardPanel } from './CardPanel';
import { CardPanelWord } from './CardPanelWord';
import { CardPeople } from './CardPeople';
import { ExtraPanel } from './ExtraPanel';
import type { EditorProps } from './editorProps';
import { SecondField } from './SecondField';
import type { ExtrasWork } from './useExtras';
import type { Work } from './useWork';

type SidePanelProps = EditorProps & {
  readonly work: Work;
  readonly maker: PictureMaker;
  readonly extras: ExtrasWork;
};

/** What is selected decides what is here: a card, what was picked on the page, or the board. */
export function SidePanel(props: SidePanelProps) {
  const { workshop, work, extras, kind, resource, versions, onChange, onSettle, onBegin } = props;
  if (work.card) return <SelectedCard {...props} card={work.card} />;
  if (extras.list.length > 0) {
    const find = () => {
      work.setSheet('pictures');
      work.focusOn('input[type=search]');
    };
    return <ExtraPanel extras={extras} maker={props.maker} onSettle={onSettle} onMorePictures={find} />;
  }
  return (
    <BoardPanel
      workshop={workshop}
      kind={kind}
      resource={resource}
      versions={versions}
      onChange={onChange}
      onSettle={onSettle}
      onBegin={onBegin}
      leftOut={work.leftOut.lines}
      wordsLeftOut={work.leftOut.words}
      onTypeList={work.typeList}
      onTypeProse={work.typeProse}
    >
      <KindFields {...props} selected={null} />
    </BoardPanel>
  );
}

function SelectedCard(props: SidePanelProps & { readonly card: Card }) {
  const { card, work, workshop, classWords, kept, onChange, onSettle } = props;
  const { edits } = work;
  const { look } = props.resource;
  const choose = (picture: Picture) => {
    if (picture.type === 'symbol') kept.onUsed(picture.symbolId);
    onChange(edits.setPicture(card.id, picture));
  };
  return (
    <CardPanel
      card={card}
      place={edits.cards.indexOf(card) + 1}
      count={edits.cards.length}
      library={workshop.library}
      dress={dressAt(peopleOnCard(card.people, look.people), look.pictureStyle, card.id)}
      people={<PeopleOfCard {...props} />}
      maker={props.maker}
      wordsWanted={work.wordsWanted}
      onWords={(words) => onChange(edits.setWords(card.id, words), `words ${card.id}`)}
      onLeaveWords={onSettle}
      onPicture={choose}
      favourites={kept.favourites}
      onFavourite={kept.onFavourite}
      second={
        <SecondField
          card={card}
          language={look.secondLanguage}
          onWords={(language, words) =>
            onChange(edits.setSecond(card.id, language, words), `second ${card.id}`)
          }
          onLeave={onSettle}
        />
      }
      wordPicture={
        <CardPanelWord
          key={card.id}
          card={card}
          cards={edits.cards}
          library={workshop.library}
          classWords={classWords}
          onPicture={choose}
        />
      }
      onMorePictures={() => {
        work.lookFor({ words: card.label });
        work.setSheet('pictures');
        work.focusOn('input[type=search]');
      }}
      onDone={() => work.select(null)}
      actions={<Actions {...props} />}
    >
      <KindFields {...props} selected={card.id} />
    </CardPanel>
  );
}

/** Only where the picture shows somebody. */
function PeopleOfCard({
  card,
  work,
  workshop,
  resource,
  onChange,
}: SidePanelProps & { readonly card: Card }) {
  const id = pictureId(card.picture);
  const drawing = id === null ? null : workshop.library.pictures(id);
  if (!drawing?.shapes.some(({ role }) => role === 'skin' || role === 'hair')) return null;
  return (
    <CardPeople
      key={card.id}
      card={card}
      others={resource.look.people}
      onPeople={(people) => onChange(work.edits.setPeople(card.id, people))}
    />
  );
}

function Actions({ card, work, kind, resource, onChange }: SidePanelProps & { readonly card: Card }) {
  const { edits } = work;
  return (
    <CardActions
      kind={kind}
      resource={resource}
      id={card.id}
      first={edits.cards[0] === card}
      last={edits.cards.at(-1) === card}
      onContent={(content) => onChange(edits.setContent(content))}
      onShift={(by) => work.shift(card.id, by)}
      onDuplicate={() => work.duplicate(card.id)}
      onRemove={() => work.remove(card.id)}
    />
  );
}

function KindFields({
  Panel,
  workshop,
  resource,
  work,
  onChange,
  selected,
}: SidePanelProps & { readonly selected: string | null }) {
  return (
    <Panel
      title={resource.title}
      content={resource.content}
      selected={selected}
      reader={workshop.reader}
      onChange={(content, mark) => onChange(work.edits.setContent(content), mark)}
    />
  );
}
