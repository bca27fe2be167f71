import type { PackDraft } from '../../../exchange/packs/draft';
import { PACK_LICENCES, type PackLicenceId } from '../../../exchange/packs/licences';
import type { PackWish } from './useBringing';

/** What is filled in about a pack. */
export interface Answers {
  readonly name: string;
  readonly licence: PackLicenceId | null;
  /** Typed where the licence is something else. */
  readonly otherLicence: string;
  readonly maker: string;
}

/** A sentence for each answer that is still needed. */
export type Missing = Partial<Record<keyof Answers, string>>;

const NEEDS_MAKER: readonly (PackLicenceId | null)[] = ['by-sa', 'by', 'by-nc-sa'];

export function answersFrom({ name, licence, maker }: PackDraft): Answers {
  return { name, licence, otherLicence: '', maker };
}

export function missingIn({ name, licence, otherLicence, maker }: Answers): Missing {
  return {
    ...(name.trim() === '' && { name: 'Give the pack a name, so that you find it again.' }),
    ...(licence === null && {
      licence: 'Choose what these pictures may be used for. The pack’s website says.',
    }),
    ...(licence === 'other' &&
      otherLicence.trim() === '' && { otherLicence: 'Type what you were told about using them.' }),
    ...(NEEDS_MAKER.includes(licence) &&
      maker.trim() === '' && { maker: 'This licence asks for the name of who made them.' }),
  };
}

export function wishFrom({ name, licence, otherLicence, maker }: Answers): PackWish {
  const known = PACK_LICENCES.find(({ id }) => id === licence);
  return {
    name: name.trim(),
    licence: licence === 'other' ? otherLicence.trim() : (known?.printed ?? ''),
    maker: maker.trim(),
  };
}
