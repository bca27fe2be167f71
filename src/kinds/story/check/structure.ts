import { stemsOf } from '../../../words/stems';
import { weighty, wordsOf } from '../../../words/words';
import { PARTS } from '../content';
import { type Checked, type CheckedStory, type Finding, ownWords } from './finding';
import { ratioOf, ratioWords } from './ratio';
import { wordsFound } from './sentence';
import { WORD_RULES } from './wordRules';

/** Words of a title that say nothing of what the story is about. */
const NO_TOPIC = new Set(
  'story book when what why how do does about some my i going go at in on the a an to is are can with and like would will get getting being someone something'.split(
    ' ',
  ),
);
/** Sentences in which the topic is said: a page or two. */
const OPENING = 3;
/** A shorter story is still being written. */
const ENOUGH = 4;
const TELLS_TOPIC = /\bthis (?:is a )?(?:story|book) (?:is )?about\b/iu;
const THREAT =
  /^(?:no \p{L}+ing|stop \p{L}+ing|don['’]t|do not)\b|\b(?:or else|or no|last warning|consequences?)\b/iu;
const SOFTENS =
  /\b(?:usually|sometimes|often|may|might|maybe|perhaps|can(?!['’]t)|could|if|many|most|some|try)\b/iu;
const PAST = /\b(?:was|were|did|went|had|said|came|told|felt|\p{L}{2,}ed)\b/iu;
const CLOSES_WELL =
  /\b(?:okay|ok|all right|fine|good|great|nice|proud|happy|glad|pleased|safe|calm|calmer|easier|better|well|helps?|helped|helping|enjoy|enjoyed|fun|kind|friends?|loves?|likes?|together|new|another|next|thank|back|home|again|ready|other|matters|important|smaller|quieter|over|share|worked|try|tried|can(?!['’]t))\b/iu;
const CLOSES_BADLY =
  /\b(?:trouble|cross with|angry with|told off|miss(?:es)? (?:my|the|his|her|their|all|out)|lose (?:my|a|the|his|her)|punish(?:ed)?|sent (?:to|home|out)|get(?:s)? hurt|upset with|disappointed (?:in|with)|not allowed|taken away|detention)\b/iu;

/** What there is to look at in the story as a whole. */
export function checkStructure(story: CheckedStory): readonly Finding[] {
  const { sentences } = story;
  const always = [...checkTitle(story.title), ...checkRatio(sentences)];
  if (story.captions) return always;
  return [
    ...always,
    ...checkParts(sentences),
    ...checkOpening(story),
    ...checkClosing(sentences),
    ...checkCertain(sentences),
    ...checkPerson(sentences),
  ];
}

function found(parts: Omit<Finding, 'id' | 'instead'> & Partial<Finding>): Finding {
  return { id: null, instead: null, ...parts };
}

function checkTitle(title: string): readonly Finding[] {
  const own = ownWords(title).trim();
  if (own === '') {
    return [
      found({
        rule: 'no-title',
        severity: 'think again',
        words: 'no title',
        reason: 'A title tells the reader what the story is about before it begins.',
        rewording: 'Name what happens, as “Going to the dentist”.',
      }),
    ];
  }
  const hard = WORD_RULES.flatMap((rule) => {
    const words = rule.severity === 'think again' && !rule.applies ? wordsFound(rule, own) : null;
    const { severity, reason } = rule;
    return words === null
      ? []
      : [
          found({
            rule: rule.rule,
            severity,
            words,
            reason,
            rewording: 'Name what happens, in the title too.',
          }),
        ];
  });
  const threat = THREAT.exec(own)?.[0];
  return [
    ...hard,
    ...(own.endsWith('?')
      ? [
          found({
            rule: 'title-question',
            severity: 'consider',
            words: title,
            reason: 'A question in a title can sound like a test.',
            rewording: 'Say it as a statement: “Why we line up”.',
          }),
        ]
      : []),
    ...(threat === undefined
      ? []
      : [
          found({
            rule: 'title-threat',
            severity: 'consider',
            words: threat,
            reason: 'A title that forbids or warns is no story to look forward to.',
            rewording: 'Name what happens, or what helps.',
          }),
        ]),
  ];
}

function checkRatio(sentences: readonly Checked[]): readonly Finding[] {
  const ratio = ratioOf(sentences);
  if (ratio.enough) return [];
  return [
    found({
      rule: 'ratio',
      severity: 'think again',
      words: ratioWords(ratio),
      reason: 'For each sentence that coaches there are at least two that describe.',
      rewording: 'Add what happens, where and why; or leave out what coaches.',
    }),
  ];
}

const PART_WORDS = { intro: 'beginning', body: 'middle', conclusion: 'end' } as const;

function checkParts(sentences: readonly Checked[]): readonly Finding[] {
  const lacking = PARTS.filter((part) => !sentences.some((sentence) => sentence.part === part));
  if (lacking.length === 0) return [];
  return [
    found({
      rule: 'parts',
      severity: 'consider',
      words: lacking.map((part) => PART_WORDS[part]).join(', '),
      reason: 'A story has a beginning, a middle and an end.',
      rewording: `Add the ${lacking.map((part) => PART_WORDS[part]).join(' and the ')}.`,
    }),
  ];
}

function checkOpening({ title, sentences }: CheckedStory): readonly Finding[] {
  const topic = stemsOf(weighty(wordsOf(title)).filter((word) => !NO_TOPIC.has(word)));
  const opening = sentences
    .slice(0, OPENING)
    .map(({ label }) => label)
    .join(' ');
  const said = new Set(stemsOf(wordsOf(opening)));
  if (sentences.length < ENOUGH || topic.length === 0) return [];
  if (TELLS_TOPIC.test(opening) || topic.some((word) => said.has(word))) return [];
  return [
    found({
      rule: 'topic',
      severity: 'consider',
      id: sentences[0]?.id ?? null,
      words: title,
      reason: 'The first pages say what the title promises.',
      rewording: 'Begin with what the story is about.',
    }),
  ];
}

function checkClosing(sentences: readonly Checked[]): readonly Finding[] {
  const end = sentences.filter(({ part }) => part === 'conclusion');
  const last = end.at(-1);
  if (!last || sentences.length < ENOUGH) return [];
  const text = end.map(({ label }) => ownWords(label)).join(' ');
  const badly = CLOSES_BADLY.exec(text)?.[0];
  if (badly === undefined && CLOSES_WELL.test(text)) return [];
  return [
    found({
      rule: 'closing',
      severity: 'consider',
      id: last.id,
      words: badly ?? last.label,
      reason: 'The last page is what stays: it is kind and true.',
      rewording: 'End with what goes well, or with “It is okay to …”.',
    }),
  ];
}

/** Things that happen may happen otherwise; what happened once is past and certain. */
function checkCertain(sentences: readonly Checked[]): readonly Finding[] {
  const texts = sentences.map(({ label }) => ownWords(label));
  const past = texts.filter((text) => PAST.test(text)).length;
  if (sentences.length < ENOUGH || past * 3 >= texts.length || texts.some((text) => SOFTENS.test(text)))
    return [];
  return [
    found({
      rule: 'certain',
      severity: 'consider',
      words: 'no usually, sometimes or may',
      reason: 'It may go otherwise on the day, and the story stays true if it says so.',
      rewording: 'Say usually, sometimes or may where something can change.',
    }),
  ];
}

function checkPerson(sentences: readonly Checked[]): readonly Finding[] {
  const coaching = sentences.filter(({ tag }) => tag === 'coach-pupil' || tag === 'coach-self');
  const own = coaching.filter(({ label }) => /\bI\b/u.test(ownWords(label)));
  const others = coaching.filter(({ label }) => /^(?:he|she)\b/iu.test(ownWords(label)));
  if (own.length === 0 || others.length === 0) return [];
  const fewer = others.length <= own.length ? others : own;
  return fewer.map(({ id, label }) =>
    found({
      rule: 'person',
      severity: 'consider',
      id,
      words: label,
      reason: 'Some sentences speak as the pupil, others about the pupil.',
      rewording: 'Use I in all of them, or the nickname in all of them.',
    }),
  );
}
