import type { Sentence, Tag } from './content';
import { withoutBraces } from './slots';

/** Who looks after a pupil, as far as words can tell. */
const ADULT =
  '(?:adult|teacher|helper|assistant|carer|mum|mummy|dad|daddy|nan|gran|family|staff|team|friends?|buddy|nurse|doctor|dentist|driver|coach|escort|miss|mr|mrs|ms)';
const ACT = '(?:ask|come|find|give|help|let|make|read|remind|say|show|sit|stay|stop|talk|tell|try|wait|warn)';
/** What nobody is told to do: “I can hear the bell”, “Lots of sounds can feel too loud”. */
const BEING =
  '(?:be|become|feel|hear|seem|see|smell|taste|(?:get|look) (?:angry|bored|cold|cross|excited|hot|loud|lost|nervous|sad|scared|tired|upset|wet|worried))';

const SELF =
  /\bI (?:can|will|could|may|might)(?: try to)? (?:think of|think about|remember|remind myself|say to myself|tell myself|imagine|picture|use my plan)\b/iu;
const PUPIL = new RegExp(
  `\\bI (?:can|could|may|might)(?: not|n['’]t|not)? (?!${BEING}\\b)|\\bI (?:will|won['’]t|shall|ought|need to|have to|have got to)\\b|\\bI['’]ll\\b|\\bI (?:can['’]t|cannot|do not|don['’]t|never|always) (?!${BEING}\\b|have|know|like|mind|need|think|understand|want)`,
  'iu',
);
const TOLD =
  /\byou (?:can|will|must|should|ought|need to|have to)\b|^(?:please|remember|try to|do not|don['’]t|never|always|stop|no \w+ing)\b/iu;
const TEAM = new RegExp(
  `\\b(?!I\\b)\\p{L}+ (?:will try|can try)\\b|\\b(?:my|our|the|an?) (?:\\p{L}+ )?${ADULT} (?:will|can|could|must|should|has to|needs to) (?:always |not |never )?${ACT}\\b|\\b(?:mr|mrs|ms|miss) \\p{L}+ (?:will|can|could|must|should) (?:always |not |never )?${ACT}\\b|\\b(?:adults|teachers|staff) (?:will|must|should|can) (?:always |not |never )?${ACT}\\b`,
  'iu',
);
/** Whoever it is said of: an order coaches. */
const ORDER = /\b(?:must|should|ought|mustn['’]t|shouldn['’]t|supposed to)\b/iu;
const OTHER_PUPIL = new RegExp(
  `\\b(?:he|she|pupils|students|learners) (?:will (?:try to )?|can |could |might |must |should |may )(?!${BEING}\\b)`,
  'iu',
);
const AFFIRMS =
  /\b(?:is|are|['’]s) (?:an? )?(?:okay|ok|all right|fine|good (?:idea|choice|thing|plan|way)|kind thing)\b|\bfeel(?:s)? proud\b|\bhelps? (?:us|everyone|everybody|people)\b/iu;
const MINDS =
  /\b(?:think|thinks|thought|feels?|felt|likes?|liked|knows?|knew|wants?|wanted|hopes?|hoped|believes?|worr(?:y|ies|ied)|notices?|enjoys?|enjoyed|pleased|proud|happy|sad|excited|looking forward|cares?|means?|finds?)\b/iu;
const OWN_MIND = /\bI (?:\w+ )?(?:think|feel|felt|like|know|want|hope|would like)\b/iu;

/** What a sentence does, by its words: “I can …” and “… will try to …” coach, the rest describes (practice.md 2.14). */
export function guessTag(label: string): Tag {
  const text = withoutBraces(label).replace(/["“][^"”]*["”]/gu, '“…”');
  if (SELF.test(text)) return 'coach-self';
  if (PUPIL.test(text) || TOLD.test(text)) return 'coach-pupil';
  if (/\b(?:he|she|they) (?:will|can) try\b/iu.test(text)) return 'coach-pupil';
  if (TEAM.test(text)) return 'coach-team';
  if (OTHER_PUPIL.test(text) || ORDER.test(text)) return 'coach-pupil';
  if (AFFIRMS.test(text)) return 'affirm';
  return MINDS.test(text) && !OWN_MIND.test(text) ? 'perspective' : 'describe';
}

/** As was said, or else as its words tell. */
export function tagOf({ tag, card }: Pick<Sentence, 'tag' | 'card'>): Tag {
  return tag ?? guessTag(card.label);
}

export function coaches(tag: Tag): boolean {
  return tag.startsWith('coach');
}
