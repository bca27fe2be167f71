import type { Extra } from '../../model/extras';
import { type PageSetup, pageSize } from '../../model/page';
import { printable } from '../../scene/page';
import type { Level, Start } from '../contract';
import type { BlankPage } from './content';

/** What a level lays down is known by this, so that another level can take it away and leave what a person made. */
const READY = 'ready-';
const INK = '#1f2a30';
const LINE = { colour: INK, width: 0.7, dashed: false } as const;
/** Captions on a wall are 40 to 72 pt, display letters larger (practice.md 1, row 20). */
const CAPTION_PT = 60;
const POSTER_PT = 72;
const LETTER_PT = 16;
/** Lines to write on, mm apart: wide enough for KS1 hands. */
const RULING = 15;
const PADDING = 12;

interface Place {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** One large caption, a poster with room for a picture, a letter to fill in. */
export const LEVELS: readonly Level<BlankPage>[] = [
  {
    name: 'Caption',
    blurb: 'A few large words for a display',
    apply: (start) => laid(start, { orientation: 'landscape', frame: 'thick' }, caption),
  },
  {
    name: 'Poster',
    blurb: 'A title, a picture in the middle, a line to read',
    apply: (start) => laid(start, { orientation: 'portrait', frame: 'thin' }, poster),
  },
  {
    name: 'Letter to fill in',
    blurb: 'A greeting, lines to write on, a name at the end',
    apply: (start) => laid(start, { orientation: 'portrait', frame: 'none' }, letter),
  },
];

interface Wish {
  readonly orientation: PageSetup['orientation'];
  readonly frame: BlankPage['frame'];
}

/** What a person laid on the page stays; words typed over ready-made ones go along. */
function laid(start: Start<BlankPage>, wish: Wish, lay: (room: Place) => readonly Extra[]): Start<BlankPage> {
  const page = { ...start.page, orientation: wish.orientation };
  const before = start.extras ?? [];
  const area = printable(pageSize(page));
  const room = {
    x: area.x + PADDING,
    y: area.y + PADDING,
    width: area.width - 2 * PADDING,
    height: area.height - 2 * PADDING,
  };
  const ready = lay(room).map((extra) => withWordsOf(extra, before));
  const own = before.filter(({ id }) => !id.startsWith(READY));
  return { ...start, content: { ...start.content, frame: wish.frame }, page, extras: [...ready, ...own] };
}

function withWordsOf(extra: Extra, before: readonly Extra[]): Extra {
  const same = before.find(({ id }) => id === extra.id);
  return extra.type === 'text' && same?.type === 'text' && !SAMPLES.includes(same.text)
    ? { ...extra, text: same.text }
    : extra;
}

const SAMPLES: readonly string[] = ['Our pond', 'Look, but please do not touch', 'Dear', 'From'];

function caption(room: Place): readonly Extra[] {
  const size = scaled(CAPTION_PT * 1.6, room);
  const height = size * 0.5;
  return [
    words(
      'title',
      'Our pond',
      { ...room, y: room.y + (room.height - height) / 2, height },
      { size, bold: true },
    ),
  ];
}

function poster(room: Place): readonly Extra[] {
  const size = scaled(POSTER_PT, room);
  const title = size * 0.5;
  const foot = size * 0.42;
  const side = Math.min(room.width, room.height - title - foot - 2 * PADDING);
  const hole = {
    x: room.x + (room.width - side) / 2,
    y: room.y + title + (room.height - title - foot - side) / 2,
    width: side,
    height: side,
  };
  return [
    words('title', 'Our pond', { ...room, height: title }, { size, bold: true }),
    {
      ...placed('picture-place', hole),
      type: 'shape',
      shape: 'rounded',
      fill: null,
      stroke: { ...LINE, dashed: true },
    },
    words(
      'line',
      'Look, but please do not touch',
      { ...room, y: room.y + room.height - foot, height: foot },
      { size: size * 0.42, bold: false },
    ),
  ];
}

function letter(room: Place): readonly Extra[] {
  const size = LETTER_PT;
  const word = RULING * 0.7;
  const top = room.y + RULING;
  const count = Math.max(2, Math.floor((room.height - 4 * RULING) / RULING));
  const side = { size, bold: false, align: 'left' } as const;
  const line = (id: string, x: number, y: number): Extra => ({
    ...placed(id, { x, y: y - 2, width: room.x + room.width - x, height: 4 }),
    type: 'line',
    ends: 'none',
    stroke: LINE,
  });
  const end = top + (count + 2) * RULING;
  return [
    words('greeting', 'Dear', { ...room, y: top - word, width: 30, height: word }, side),
    line('greeting-line', room.x + 20, top),
    ...Array.from({ length: count }, (_, at) => line(`line-${at + 1}`, room.x, top + (at + 1) * RULING)),
    words('end', 'From', { ...room, y: end - word, width: 30, height: word }, side),
    line('end-line', room.x + 20, end),
  ];
}

interface Letters {
  readonly size: number;
  readonly bold: boolean;
  readonly align?: 'left' | 'centre';
}

function words(id: string, text: string, place: Place, { size, bold, align = 'centre' }: Letters): Extra {
  const pt = Math.round(size);
  return { ...placed(id, place), type: 'text', text, size: pt, bold, align, colour: INK };
}

function placed(id: string, { x, y, width, height }: Place) {
  return { id: READY + id, page: 0, x, y, width, height, turn: 0, locked: false, group: null } as const;
}

/** Letters grow with the paper: these are the sizes for A4. */
function scaled(pt: number, { width, height }: Place): number {
  return (pt * Math.min(width, height)) / 166;
}
