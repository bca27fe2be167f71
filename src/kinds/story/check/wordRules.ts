import type { Checked, Finding, Rule } from './finding';

/** Words that a story does without, and how it is said instead (practice.md 2.14). */
export interface WordRule {
  readonly rule: Rule;
  readonly severity: Finding['severity'];
  readonly pattern: RegExp;
  /** Uses of those words that are as they should be: the whole of them is left out of what is looked at. */
  readonly fine?: RegExp;
  readonly applies?: (sentence: Checked) => boolean;
  readonly reason: string;
  readonly rewording: string;
  readonly instead?: (label: string) => string | null;
}

const PUSHES = '(?:must|should|ought to|have to|has to|need to|needs to|(?:am|is|are) supposed to)';
const PUSHED = new RegExp(`\\b${PUSHES} (?!not\\b|never\\b|always\\b|be\\b)`, 'iu');

export const WORD_RULES: readonly WordRule[] = [
  {
    rule: 'pressure',
    severity: 'think again',
    pattern:
      /\b(?:must(?:n['’]t)?|should(?:n['’]t)?|ought(?:n['’]t)?(?: to)?|ha(?:ve|s) to|needs? to|(?:have|has|['’]ve|['’]s) got to|supposed to)(?! hand\b)\b/iu,
    fine: /\b(?:do|does|did|will|would)(?: not|n['’]t) (?:have|need) to\b|\bwon['’]t (?:have|need) to\b|\bno need to\b|\bnever (?:have|need) to\b/giu,
    reason: 'A story shares what happens; an order puts pressure on the reader.',
    rewording: 'Say what I will try to do, or why people do it.',
    instead: (label) => {
      if (!PUSHED.test(label)) return null;
      return label.replace(PUSHED, 'will try to ');
    },
  },
  {
    rule: 'absolute',
    severity: 'think again',
    pattern: /\b(?:always|never)\b/iu,
    fine: /\b(?:not|n['’]t) always\b|\bn['’]t always\b|\bnever mind\b|\bnever (?:have|need) to\b/giu,
    reason: 'One day it will be otherwise, and then the story was not true.',
    rewording: 'Say usually, sometimes or most days.',
    instead: (label) => (/\balways\b/iu.test(label) ? withWord(label, /\balways\b/iu, 'usually') : null),
  },
  {
    rule: 'absolute',
    severity: 'consider',
    pattern: /\b(?:every (?:single )?time|all the time|no matter what)\b/iu,
    fine: /\bnot all the time\b/giu,
    reason: 'It leaves no room for the day on which it is otherwise.',
    rewording: 'Say usually, often or most days.',
    instead: (label) => withWord(label, /\b(?:every (?:single )?time|all the time)\b/iu, 'most days'),
  },
  {
    rule: 'blame',
    severity: 'think again',
    pattern: /\b(?:naughty|bad|badly|wrong|(?:good|big|clever) (?:boys?|girls?|lads?))\b/iu,
    fine: /\b(?:not|nothing|n['’]t) (?:bad|wrong)\b|\bbad (?:weather|smell|taste|dream|cold|cough|luck|throat|tooth|tummy)\b|\b(?:g[eo]t|gets|getting|goe?s?|went|gone|going) (?:\p{L}+ ){0,3}wrong\b|\bwrong (?:answer|room|bus|way|size|coat|bag|page|number|place|peg)\b|\b(?:feels?|felt|feeling|(?:may|might|can|could) be) (?:bad|wrong)\b|\b(?:weather|smell|taste|traffic|answers?) (?:is|are|was|were|looks?|gets?) (?:bad|wrong)\b/giu,
    reason: 'It judges the reader. A story describes, and everybody in it is treated kindly.',
    rewording: 'Say what happened, and what helps.',
  },
  {
    rule: 'you',
    severity: 'think again',
    pattern: /\b(?:you|your|yours|yourself|you['’](?:re|ll|ve|d))\b/iu,
    fine: /\b(?:thank|see|bless) you\b/giu,
    reason: 'The story is told by the pupil or about the pupil; “you” turns it into instructions.',
    rewording: 'Say it with I and my, or with a nickname.',
    instead: inFirstPerson,
  },
  {
    rule: 'negative',
    severity: 'think again',
    pattern:
      /\b(?:don['’]t|do not|won['’]t|will not|can['’]t|cannot|can not|not to)\b|^(?:no|stop) \p{L}+ing\b/iu,
    fine: /\b(?:if|when|because|unless|until|while|whether)\b[^,.!?]*|\b(?:do(?: not|n['’]t)|won['’]t|will not) (?:have|need) to\b|\b(?:won['’]t|will not|don['’]t|do not) mind\b/giu,
    applies: ({ tag }) => tag.startsWith('coach'),
    reason: 'It says what is not to happen, and leaves open what can be done.',
    rewording: 'Say what I can do, or will try to do.',
  },
  {
    rule: 'no-try',
    severity: 'consider',
    pattern: /\b(?:I will|I['’]ll|I shall) (?!not\b)\p{L}+/iu,
    fine: /\b(?:I will|I['’]ll|I shall) (?:(?:soon|then|also|usually|sometimes|often) )?(?:try|go|come back|see|meet|visit|have|get|move|travel|start|hear|feel|know|eat|be (?:going|in|at|with|on|able|there|home|back|moving))\b/giu,
    reason: '“I will” promises that it works every time.',
    rewording: 'Say “I will try to …”.',
    instead: (label) => label.replace(/\b(I will|I['’]ll|I shall) /u, 'I will try to '),
  },
  {
    rule: 'promise',
    severity: 'consider',
    pattern:
      /\b(?:(?:will not|won['’]t|does not|doesn['’]t) hurt|nothing (?:bad |to worry )?(?:will|can) (?:happen|go)|nothing to (?:be (?:scared|afraid|worried) of|worry about|fear)|will be (?:fine|fun|great|over soon|all right|okay)|I promise)\b/iu,
    reason: 'Nobody can promise this, and trust in the story goes when it turns out otherwise.',
    rewording: 'Say what may happen, and who or what helps.',
  },
];

function withWord(label: string, pattern: RegExp, word: string): string {
  return label.replace(pattern, (found) =>
    /^\p{Lu}/u.test(found) ? word.charAt(0).toUpperCase() + word.slice(1) : word,
  );
}

/** Only where the sentence begins with it, for then it is clear who is meant. */
function inFirstPerson(label: string): string | null {
  if (!/^you (?:can|could|may|might|are|will|have|feel|go|like|want|need)\b/iu.test(label)) return null;
  return label
    .replace(/\byou are\b/giu, 'I am')
    .replace(/^you\b/iu, 'I')
    .replace(/\b(if|when|because|that|and|what|where|while) you\b/giu, '$1 I')
    .replace(/\byourself\b/giu, 'myself')
    .replace(/\byour\b/giu, 'my')
    .replace(/\byou\b/giu, 'me');
}
