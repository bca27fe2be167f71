import { rowsOf } from '../../scene/cells';
import { inset, squareIn } from '../../scene/geometry';
import type { Box, SceneNode } from '../../scene/nodes';
import { printable } from '../../scene/page';
import { wordsIn } from '../../scene/words';
import type { Setting } from '../contract';
import { type Drawing, drawn, together } from '../drawing';
import { blankPage } from './blank';
import { type BlockPlace, composeBlock, photoFrame, pictureOf, showsPicture } from './block';
import { type Sentence, type Story, shown } from './content';
import { textOf } from './slots';
import { type WordStyle, wordStyle } from './words';

/** Letters against the short side of the page: 24 pt on A5 with one sentence, 19 pt with two (practice.md 2.14). */
const LETTERS = { '1': 0.0572, '2': 0.045 } as const;
/** Words that carry their pictures have the page to themselves. */
const LINE_GROWTH = 1.45;
const TITLE_LETTERS = 0.075;
const COVER_TITLE_SHARE = 0.3;
/** Of the page, or of its half, what the picture takes: above the words, or beside them. */
const PICTURE_ABOVE = 0.64;
const PICTURE_BESIDE = 0.46;
/** The line over the room for a photo: of the short side, and mm at the least. */
const HEAD_SHARE = 0.24;
const HEAD_LEAST = 20;
const GAP = 6;

/** A cover, and then one sentence or two to a page. */
export function composeBooklet(story: Story, setting: Setting, sheet: Box): readonly Drawing[] {
  const room = printable(sheet);
  const sentences = shown(story);
  const cover = drawn(...composeCover(story, room, setting));
  if (sentences.length === 0) return [cover, drawn(...blankPage(room))];
  const perPage = Number(story.perPage);
  const places = sentences.map((sentence, at) => placeOf(sentence, at % perPage, { story, room }));
  const growth = story.symbols === 'line' ? LINE_GROWTH : 1;
  const wanted = Math.min(sheet.width, sheet.height) * LETTERS[story.perPage] * growth;
  const rooms = sentences.map((sentence, at) => ({ sentence, room: (places[at] as BlockPlace).words }));
  const style = wordStyle(wanted, rooms, { story, setting });
  const blocks = sentences.map((sentence, at) => composeBlock(sentence, places[at] as BlockPlace, style));
  const small = sentences.map((sentence, at) => smallSymbol(sentence, places[at] as BlockPlace, style));
  const pages = Array.from({ length: Math.ceil(blocks.length / perPage) }, (_, page) => page * perPage);
  return [
    cover,
    ...pages.map((from) =>
      together([...small.slice(from, from + perPage), ...blocks.slice(from, from + perPage)]),
    ),
  ];
}

/** The title, and the first picture of the story. */
function composeCover(story: Story, room: Box, setting: Setting): readonly SceneNode[] {
  const { look, fonts, title } = setting;
  const [head, rest] = rowsOf(room, [COVER_TITLE_SHARE, 1 - COVER_TITLE_SHARE], GAP);
  if (!head || !rest) return [];
  const size = Math.min(room.width, room.height) * TITLE_LETTERS;
  const first = shown(story).find(({ card }) => card.picture.type !== 'none');
  const picture = squareIn(inset(rest, Math.min(rest.width, rest.height) * 0.06));
  return [
    ...wordsIn(title, head, { font: look.font, size, weight: 700 }, fonts),
    ...(first
      ? pictureOf(first, { box: picture, text: textOf(first, story) }, setting)
      : [photoFrame(picture)]),
  ];
}

interface Where {
  readonly story: Story;
  readonly room: Box;
}

function placeOf(sentence: Sentence, at: number, { story, room }: Where): BlockPlace {
  const upright = room.height > room.width;
  const box = story.perPage === '1' ? room : (rowsOf(room, [1, 1], GAP * 1.5)[at] ?? room);
  if (story.symbols === 'space') return placeWithSpace(sentence, box);
  if (!showsPicture(sentence, story)) return { box, picture: null, words: box, stand: 'middle' };
  if (story.perPage === '1' && upright) {
    const height = box.height * PICTURE_ABOVE;
    const words = { ...box, y: box.y + height + GAP, height: box.height - height - GAP };
    return { box, picture: squareIn({ ...box, height }), words, stand: 'top' };
  }
  const side = Math.min(box.width * PICTURE_BESIDE, box.height);
  const picture = { ...box, width: side };
  const words = { ...box, x: box.x + side + GAP, width: box.width - side - GAP };
  return { box, picture: squareIn(picture), words, stand: 'middle' };
}

/** The words on top, after their symbol; the rest of the page is for a photo. */
function placeWithSpace({ card }: Sentence, box: Box): BlockPlace {
  const head = Math.max(HEAD_LEAST, Math.min(box.width, box.height) * HEAD_SHARE);
  const symbol = card.picture.type === 'none' ? 0 : head + GAP;
  return {
    box,
    picture: { ...box, y: box.y + head + GAP, height: box.height - head - GAP },
    words: { ...box, x: box.x + symbol, width: box.width - symbol, height: head },
    stand: 'middle',
  };
}

/** Where the large frame is for a photo, the symbol stands small before the words. */
function smallSymbol(sentence: Sentence, place: BlockPlace, { story, setting }: WordStyle): Drawing {
  const side = place.words.x - place.box.x - GAP;
  if (story.symbols !== 'space' || side <= 0) return drawn();
  const box = { x: place.box.x, y: place.box.y, width: side, height: side };
  return drawn(
    ...pictureOf(sentence, { box, text: textOf(sentence, story), slot: sentence.card.id }, setting),
  );
}
