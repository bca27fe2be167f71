import { readTable } from '../../scripts/assets/symbols/tables';

const COLUMNS = ['group', 'concept', 'synonyms', 'openmoji', 'fit'] as const;
const ROWS = readTable(new URL('../../symbols/vocabulary.tsv', import.meta.url), COLUMNS);

/** The name of the picture that the vocabulary has for these words; null where it rates none. */
export function ratedPicture(words: string): string | null {
  const said = words.toLowerCase();
  const means = ({ concept, synonyms }: (typeof ROWS)[number]) =>
    [concept, ...synonyms.split(',')].some((name) => name.trim().toLowerCase() === said);
  return ROWS.find((row) => row.fit !== 'none' && means(row))?.concept ?? null;
}
