import { pictureWords } from '../src/symbols/pictureWords';
import { symbolised } from '../src/words/symbolise';
import { tokensOf } from '../src/words/tokens';
import { loadLibrary } from '../tests/support/library';
import { type Measured, measure, readPassages } from '../tests/support/passages';

/*
 * How well pictures over a running text are chosen, as a table: `npx tsx scripts/words-table.ts`. With `--faults`, what is
 * not as it was marked in the passages the rules were tuned on; `--faults=measured` for those they never saw.
 */
const built = loadLibrary();
if (!built) throw new Error('Make the symbols first: npm run assets');
const { catalogue } = built;
const lookup = pictureWords(catalogue);
const read = (tokens: Parameters<typeof symbolised>[0]) => symbolised(tokens, lookup);

const rows = (['tuning', 'measured'] as const).map((name) => ({
  name,
  ...measure(readPassages(name), read, catalogue),
}));
console.table(Object.fromEntries(rows.map((row) => [row.name, tableRow(row)])));
const asked = process.argv.find((word) => word.startsWith('--faults'));
if (asked) {
  const name = asked === '--faults=measured' ? 'measured' : 'tuning';
  console.log(rows.find((row) => row.name === name)?.faults.join('\n'));
}
console.log(`${microseconds().toFixed(1)} microseconds a word`);

function tableRow(row: Measured) {
  return {
    words: row.words,
    precision: share(row.right, row.shown),
    recall: share(row.found, row.wanted),
    'sense right': share(row.sensesRight, row.senses),
    'sense right of shown': share(row.sensesRight, row.sensesRight + row.sensesWrong),
    'silent words shown': `${row.silentShown} of ${row.silent}`,
    'negations crossed': `${row.negatedCrossed} of ${row.negated}`,
  };
}

function share(part: number, whole: number): string {
  return `${((100 * part) / whole).toFixed(1)} % (${part}/${whole})`;
}

/** The middle of many runs over all passages. */
function microseconds(): number {
  const texts = (['tuning', 'measured'] as const).flatMap((name) =>
    readPassages(name).map(({ text }) => text),
  );
  const times = Array.from({ length: 41 }, () => {
    const start = performance.now();
    const words = texts.reduce((sum, text) => {
      const tokens = tokensOf(text);
      read(tokens);
      return sum + tokens.length;
    }, 0);
    return (1000 * (performance.now() - start)) / words;
  });
  return times.sort((a, b) => a - b)[20] ?? 0;
}
