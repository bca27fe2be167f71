import type { Kind } from '../../kinds/contract';
import { cardStyleOf } from '../../kinds/style';
import { isEmptyPlace } from '../../model/items';
import { OUTPUTS, type Output } from '../../model/output';
import type { Resource } from '../../model/resource';
import type { PrintWish } from '../../print/sheets';
import type { Workshop } from '../workshop';

export type Chosen = Pick<PrintWish, 'options' | 'only'>;

/** What can be printed of this kind. */
export function offeredBy({ outputs }: Pick<Kind, 'outputs'>): readonly Output[] {
  return outputs ?? OUTPUTS;
}

/** What the sheets are made of: the cards without places that nobody has filled, in the shape the kind says. */
export function wishFor(
  workshop: Pick<Workshop, 'fonts' | 'library' | 'pagesOf'>,
  { resource, kind }: { readonly resource: Resource; readonly kind: Kind },
  chosen: Chosen,
): PrintWish {
  const { content, look, page } = resource;
  const cards = kind.cards(content);
  return {
    ...chosen,
    offered: offeredBy(kind),
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
