import type { Card } from '../../model/card';
import { CARD_INK, cased } from '../../scene/cardStyle';
import { rowsOf, shareOut } from '../../scene/cells';
import { inset } from '../../scene/geometry';
import type { Box, Scene, SceneNode } from '../../scene/nodes';
import { printable } from '../../scene/page';
import { MM_PER_PT } from '../../scene/text';
import { wordsIn } from '../../scene/words';
import { barePages, composeCards, type Drawing, drawn, together } from '../drawing';
import { LINE, type Plan } from './plan';

/** Of the page: the title, the picture, the date. */
const SHARES = [1.2, 3.6, 0.6] as const;
const GAP = 5;
const PADDING = 6;
const RADIUS = 5;
const FRAME = { colour: CARD_INK, width: 1 } as const;
const GUIDE = { colour: '#8a8a8a', width: 0.4, dash: [2.5, 2] } as const;
const LETTERS = { title: 30, date: 15, hint: 12 } as const;
const DATE_WORD = 0.2;
const RULE_AT = 0.72;

/** Where to, when, and one large picture; a frame to draw or stick one in where there is none. */
export function composeCover(cards: readonly Card[], plan: Plan): readonly Scene[] {
  const { setting, scale } = plan;
  const { look, fonts } = setting;
  return barePages(setting, (sheet) => {
    const whole = printable(sheet);
    const inside = inset(whole, PADDING * scale);
    const [top = inside, middle = inside, foot = inside] = rowsOf(inside, SHARES, GAP * scale);
    const title = {
      font: look.font,
      weight: 700,
      size: LETTERS.title * MM_PER_PT * scale,
      maxLines: 3,
    } as const;
    return [
      together([
        drawn(
          {
            type: 'box',
            box: inset(whole, FRAME.width / 2),
            radius: RADIUS * scale,
            fill: null,
            stroke: FRAME,
          },
          ...wordsIn(cased(setting.title, look.letterCase), top, title, fonts),
          ...dateLine(foot, plan),
        ),
        pictures(cards, middle, plan),
      ]),
    ];
  });
}

/** Its words are in the title already. */
function pictures(cards: readonly Card[], area: Box, { setting, scale }: Plan): Drawing {
  const { look, fonts } = setting;
  if (cards.length === 0) {
    const size = LETTERS.hint * MM_PER_PT * scale;
    return drawn(
      { type: 'box', box: area, radius: RADIUS * scale, fill: null, stroke: GUIDE },
      ...wordsIn('Draw or stick a picture', area, { font: look.font, size, colour: '#5b5b5b' }, fonts),
    );
  }
  const boxes = shareOut({ area, columns: 1, rows: cards.length });
  const bare = { border: 'none', labelPlace: 'none' } as const;
  return composeCards(
    cards.flatMap((card, at) => (boxes[at] ? [{ card, box: boxes[at], style: bare }] : [])),
    setting,
  );
}

function dateLine(box: Box, { pack, setting, scale }: Plan): readonly SceneNode[] {
  const { look, fonts } = setting;
  const wish = { font: look.font, size: LETTERS.date * MM_PER_PT * scale, maxLines: 1 } as const;
  if (pack.date.trim() !== '') return wordsIn(pack.date, box, wish, fonts);
  const width = box.width * DATE_WORD;
  const y = box.y + box.height * RULE_AT;
  return [
    ...wordsIn('Date', { ...box, width }, { ...wish, align: 'left' }, fonts),
    {
      type: 'line',
      points: [
        [box.x + width, y],
        [box.x + box.width, y],
      ],
      stroke: LINE,
    },
  ];
}
