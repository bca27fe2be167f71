import { sentencesOf, tokensOf } from '../../../words/tokens';
import { withoutBraces } from '../slots';
import { type Checked, type Finding, ownWords } from './finding';
import { IDIOMS } from './idioms';
import { WORD_RULES, type WordRule } from './wordRules';

/** Two short sentences may share a card; a third is another card. */
const MOST_ON_A_CARD = 2;
const IDIOM_RULES = IDIOMS.map(([idiom, plain]) => ({
  pattern: new RegExp(`\\b(?:${idiom})\\b`, 'iu'),
  plain,
}));

/** What there is to look at in one sentence. */
export function checkSentence(sentence: Checked, longest: number): readonly Finding[] {
  return [
    ...WORD_RULES.flatMap((rule) => byRule(rule, sentence)),
    ...idiomsIn(sentence),
    ...lengthOf(sentence, longest),
  ];
}

/** The first words that a rule is about, in words of the story's own; null for none. */
export function wordsFound(
  { pattern, fine }: Pick<WordRule, 'pattern' | 'fine'>,
  text: string,
): string | null {
  const looked = fine ? text.replace(fine, (found) => '…'.repeat(found.length)) : text;
  return pattern.exec(looked)?.[0] ?? null;
}

function byRule(rule: WordRule, sentence: Checked): readonly Finding[] {
  if (rule.applies?.(sentence) === false) return [];
  const words = wordsFound(rule, ownWords(sentence.label));
  if (words === null) return [];
  const { severity, reason, rewording, instead } = rule;
  const said = instead?.(sentence.label) ?? null;
  return [{ rule: rule.rule, severity, id: sentence.id, words, reason, rewording, instead: said }];
}

function idiomsIn({ id, label }: Checked): readonly Finding[] {
  const text = ownWords(label);
  return IDIOM_RULES.flatMap(({ pattern, plain }): readonly Finding[] => {
    const words = pattern.exec(text)?.[0];
    if (words === undefined) return [];
    const reason = 'These words mean something other than they say, and may be taken as they stand.';
    const rewording = `Say it plainly: ${plain}.`;
    return [{ rule: 'idiom', severity: 'consider', id, words, reason, rewording, instead: null }];
  });
}

function lengthOf({ id, label }: Checked, longest: number): readonly Finding[] {
  const sentences = sentencesOf(tokensOf(withoutBraces(label)));
  const most = Math.max(0, ...sentences.map(({ length }) => length));
  const found = { severity: 'consider', id, instead: null } as const;
  return [
    ...(most > longest
      ? [
          {
            ...found,
            rule: 'long' as const,
            words: `${most} words`,
            reason: `A sentence of up to ${longest} words is easier to take in.`,
            rewording: 'Make two sentences of it, a page each.',
          },
        ]
      : []),
    ...(sentences.length > MOST_ON_A_CARD
      ? [
          {
            ...found,
            rule: 'crowded' as const,
            words: `${sentences.length} sentences`,
            reason: 'A page says one thing, in one or two sentences.',
            rewording: 'Put each sentence on a line of its own.',
          },
        ]
      : []),
  ];
}
