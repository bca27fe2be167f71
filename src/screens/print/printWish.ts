import type { Kind } from '../../kinds/contract';
import { usedCards } from '../../kinds/relay';
import { cardStyleOf } from '../../kinds/style';
import { isEmptyPlace } from '../../model/items';
import { type Output, USUAL_OUTPUTS } from '../../model/output';
import type { PageSetup } from '../../model/page';
import type { Resource } from '../../model/resource';
import { bookletPaper, noBooklet } from '../../print/booklet';
import type { PrintWish } from '../../print/sheets';
import type { Workshop } from '../workshop';

export type Chosen = Pick<PrintWish, 'options' | 'only'>;

type Offering = Pick<Kind, 'outputs'>;

/** What can be printed of this kind on this page: not every page makes a booklet. */
export function offeredBy({ outputs = USUAL_OUTPUTS }: Offering, page: PageSetup): readonly Output[] {
  return outputs.filter((output) => output !== 'booklet' || bookletPaper(page) !== null);
}

/** Why a kind whose pages can be folded has no booklet on this page; null where there is nothing to say. */
export function whyNoBooklet({ outputs = USUAL_OUTPUTS }: Offering, page: PageSetup): string | null {
  return outputs.includes('booklet') && bookletPaper(page) === null ? noBooklet(page) : null;
}

/** What the sheets are made of: the cards without places that nobody has filled, in the shape the kind says. */
export function wishFor(
  workshop: Pick<Workshop, 'fonts' | 'library' | 'pagesOf'>,
  { resource, kind }: { readonly resource: Resource; readonly kind: Kind },
  chosen: Chosen,
): PrintWish {
  const { content, look, page } = resource;
  const cards = kind.prose?.cards === 'words' ? usedCards({ resource, kind }) : kind.cards(content);
  return {
    ...chosen,
    offered: offeredBy(kind, page),
    cards: kind.arrangement === 'places' ? cards.filter((card) => !isEmptyPlace(card)) : cards,
    style: cardStyleOf(look),
    card: kind.cardShape?.(content, look, page) ?? { width: look.cardSize, height: look.cardSize },
    fonts: workshop.fonts,
    creditFor: workshop.library.creditFor,
    page,
    cardless: kind.most === 0,
    pagesOf: (purpose, growth) => workshop.pagesOf(resource, purpose, growth),
  };
}
