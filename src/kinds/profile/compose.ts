import { MAX_WORDS } from '../../model/content';
import { pageSize } from '../../model/page';
import { rowsOf, shareOut } from '../../scene/cells';
import type { Box, Scene, SceneNode } from '../../scene/nodes';
import { printable } from '../../scene/page';
import { textWidth } from '../../scene/text';
import { wordsIn } from '../../scene/words';
import type { Setting } from '../contract';
import { barePages, drawn, together } from '../drawing';
import { type Profile, SECTIONS, type Section } from './content';
import { partsOf } from './edits';
import { photoIn } from './photo';
import { planSection, sectionCards } from './section';

/** Of the page’s short side. */
const HEAD = { section: 0.058, plain: 0.13, photo: 0.24, title: 0.065, name: 0.5 } as const;
const PHOTO = 0.8;
const LETTERS = { title: 0.046, name: 0.027 } as const;
const GAP = 4;
const NAME_AIR = 2;
const NAME_WORDS = 'I like to be called';
/** Sections one over another are the higher the more is said in them, and how I talk begins with the least. */
const SHARES: Readonly<Record<Section, number>> = { liked: 1, important: 1, help: 1, talk: 0.85 };
const MORE_WHEN_FULL = 0.9;
/** For each card after the second. */
const MORE_PER_CARD = 0.25;
const LINE = { colour: '#8a8a8a', width: 0.4 } as const;

/** Four sections on one page under the title, as rows or, on a wide page, two by two. */
export function compose(profile: Profile, setting: Setting): readonly Scene[] {
  const parts = partsOf(profile);
  const page = pageSize(setting.page);
  const short = Math.min(page.width, page.height);
  return barePages(setting, (sheet) => {
    const whole = printable(sheet);
    const head = { ...whole, height: short * (profile.photo ? HEAD.photo : HEAD.plain) };
    const top = head.height + GAP;
    const area = { ...whole, y: whole.y + top, height: whole.height - top };
    const boxes =
      area.width > area.height
        ? shareOut({ area, columns: 2, rows: 2, gap: GAP })
        : rowsOf(
            area,
            SECTIONS.map((section) => shareOf(profile, section, parts[section].length)),
            GAP,
          );
    const photo = { ...head, width: profile.photo ? head.height * PHOTO : 0 };
    const away = profile.photo ? photo.width + GAP : 0;
    const beside = { ...head, x: head.x + away, width: head.width - away };
    const plans = SECTIONS.flatMap((section, at) =>
      boxes[at]
        ? [
            planSection(
              profile,
              { section, cards: parts[section], box: boxes[at], head: short * HEAD.section },
              setting,
            ),
          ]
        : [],
    );
    return [
      together([
        ...(profile.photo ? [photoIn(parts.photo, photo, setting)] : []),
        drawn(...heading(profile, beside, { setting, short })),
        ...plans.map(({ frame }) => frame),
        sectionCards(plans, setting),
      ]),
    ];
  });
}

function shareOf({ words }: Profile, section: Section, cards: number): number {
  const full = words[section].length / MAX_WORDS;
  return SHARES[section] + full * MORE_WHEN_FULL + Math.max(0, cards - 2) * MORE_PER_CARD;
}

interface Heading {
  readonly setting: Setting;
  readonly short: number;
}

/** The title, and what somebody likes to be called: a nickname, or a line for it. */
function heading({ nickname }: Profile, box: Box, { setting, short }: Heading): readonly SceneNode[] {
  const { title, look, fonts } = setting;
  const [over = box, under = box] = rowsOf(box, [1, 1], 0);
  const wish = { font: look.font, align: 'left', maxLines: 1 } as const;
  const style = { font: look.font, weight: 400, size: short * LETTERS.name } as const;
  const width = textWidth(NAME_WORDS, style, fonts) + NAME_AIR;
  const rest = { ...under, x: under.x + width, width: under.width - width };
  const y = under.y + under.height * 0.68;
  const rule: SceneNode = {
    type: 'line',
    points: [
      [rest.x, y],
      [rest.x + rest.width, y],
    ],
    stroke: LINE,
  };
  return [
    ...wordsIn(title, over, { ...wish, weight: 700, size: short * LETTERS.title }, fonts),
    ...wordsIn(NAME_WORDS, { ...under, width }, { ...wish, ...style }, fonts),
    ...(nickname.trim() === '' ? [rule] : wordsIn(nickname, rest, { ...wish, ...style, weight: 700 }, fonts)),
  ];
}
