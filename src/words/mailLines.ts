import type { TextLine } from './marks';
import { withoutEnd } from './trim';

/** A line longer than this is neither greeting nor heading. */
export const LONGEST_HEADING = 90;
/** Names, jobs, telephone numbers: what may follow a farewell. */
export const MOST_SIGNATURE_LINES = 8;
const FEWEST_WORDS_OF_TALK = 6;
const LONGEST_TALK = 400;

const MAIL_FIELD = /^(?:from|to|cc|bcc|sent|subject|date|importance|attachments?|reply-to|fwd?|fw) ?:\s?\S/iu;
const REPLY = /^(?:Re|Fwd?|FW): \S/u;
const WROTE = /^on .{4,120} wrote:?$/iu;
const FORWARDED = /^(?:-+ ?)?(?:original message|forwarded message|begin forwarded message:?)(?: ?-+)?$/iu;
const SENT_FROM = /^(?:sent from (?:my|outlook|mail|yahoo)|get outlook for|this e-?mail (?:and|is) )/iu;
const LINK =
  /^(?:https?:\/\/|www\.)\S+$|^\S+@\S+\.\S+$|^(?:tel|phone|mob(?:ile)?|t|m|e|e-?mail)[:.]? ?[\d+(]|^<(?:media|image) omitted>$/iu;

const HELLO = '(?:hi|hiya|hello|hey|dear|good (?:morning|afternoon|evening)|morning|afternoon)';
const GREETING = new RegExp(String.raw`^${HELLO}(?: [\p{L}'’.-]+){0,4} ?[,!]+$`, 'iu');
const GREETING_FIRST = /^(?:hi|hiya|hey|dear|good (?:morning|afternoon))(?: [\p{L}'’.-]+){1,4} ?[,!]+ /iu;
const OPEN_GREETING = /^(?:hi|hiya|dear|hey) (?:all|everyone|team|both|(?:mr|mrs|miss|ms)\.? \p{L}+)$/iu;
/** "Hey Duggee" and "Dear Zoo" are what classes watch and read. */
const GREETED_FIRST = /^[Hh]i(?:ya)? \p{Lu}[\p{L}'’-]*(?: \p{Lu}[\p{L}'’-]*)?$/u;
/** "hello" begins many a nursery day. */
const HELLO_TIME = /^(?:hello|good (?:morning|afternoon|evening)|morning|afternoon)[!]?$/iu;

const FAREWELL =
  /^(?:(?:many|kind(?:est)?|best|warm(?:est)?|with (?:kind|best)) (?:thanks|regards|wishes)|regards|yours (?:sincerely|faithfully|truly)|thanks (?:so much|very much|again|in advance|a lot|everyone|all)|thank you (?:so much|very much|in advance|again))(?: \p{L}+)?[ ,.!x:)-]*$/iu;
/** What ends an e-mail, and may end a board too. */
const GOOD_WISH =
  /^(?:all the best|speak soon|have a (?:good|lovely|great|nice) (?:day|evening|weekend|week))(?: \p{L}+)?[ ,.!x:)-]*$/iu;
const SHORT_FAREWELL = /^(?:thanks|cheers|ta|thank you|best|love),?(?: \p{Lu}\p{L}+)?[ ,.!x-]*$/u;
/** These alone are also cards on a board. */
const ALSO_A_CARD = /^(?:thank you|love|best)\b/iu;
const NAME = /^\p{Lu}[\p{L}'’.-]*(?: \p{Lu}[\p{L}'’.-]*){0,2}[ x.]*$/u;

/** Begins what is said about a list, if it is said of a timetable or leads up to a colon; else it may be an activity. */
const ABOUT_STARTS =
  /^(?:here(?:['’]s| is| are) |this is (?:the|our|what|how) |below (?:is|are) |(?:please )?(?:could|can|would) |please (?:find|see) )/iu;
const TALK_STARTS =
  /^(?:see below|hope (?:you|this|all) |as (?:requested|discussed|promised)|let me know|any (?:questions|problems)|attached is )/iu;
/** "Today we are doing:" talks too, but "Today is Sam's birthday" may be a card. */
const TALK_WITH_COLON =
  /^(?:(?:today|tomorrow|this (?:morning|afternoon)),? )?(?:is|it|we|he|she|they|you|i|\p{Lu}\p{L}+) (?:is|are|will|have|has|a)(?: .*)?:$/iu;
const FORM_FIELD = /^(?:(?:child|pupil|student)(?:['’]?s)? )?name ?: |^page \d{1,2} of \d{1,2}$/iu;
const TELLS_OF_THE_DAY =
  /(?:timetable|schedule|\bplan|planner|(?:the|my|our|your|his|her|their|today['’]?s|tomorrow['’]?s) (?:day|list|activities|lessons)|(?:for|of) the (?:day|morning|afternoon)|today|tomorrow|below|as follows|following|agenda|running order|please)$/iu;
const ABOUT_THE_DAY = /timetable|schedule|planner|today|tomorrow|below|the day|the plan|the list|follow/iu;

/** "Subject: ...", "On Monday Jo wrote:", addresses and links: what a mail program puts round a text. */
export function isMailMachinery(line: TextLine, at: number, fieldCount: number): boolean {
  const { text } = line;
  if (
    LINK.test(text) ||
    FORM_FIELD.test(text) ||
    FORWARDED.test(text) ||
    WROTE.test(text) ||
    SENT_FROM.test(text)
  )
    return true;
  if (REPLY.test(text)) return at === 0 || ABOUT_THE_DAY.test(text);
  if (!MAIL_FIELD.test(text)) return false;
  // "Subject: Maths" above "Subject: English" is somebody's own way to write a day, "From: 9:00" a time.
  return fieldCount === 1 && (!line.timed || /^(?:sent|date)/iu.test(text));
}

/** "Subject" of "Subject: Maths". */
export function fieldOf(text: string): string | null {
  return MAIL_FIELD.test(text) ? (text.split(':', 1)[0] ?? '').trim().toLowerCase() : null;
}

export function isGreeting(text: string, at: number): boolean {
  if (HELLO_TIME.test(text)) return false;
  if (GREETING.test(text) || OPEN_GREETING.test(text)) return true;
  return at === 0 && GREETED_FIRST.test(text);
}

/** "Here is today's timetable:" leads up to the list. */
export function isIntroduction(text: string): boolean {
  const words = text.split(' ').length;
  // What follows a colon, and what has commas, is the list itself.
  if (words < 2 || /:./u.test(text) || /,.*,/u.test(text)) return false;
  const greeting = GREETING_FIRST.exec(text)?.[0] ?? '';
  const said = text.slice(greeting.length);
  if (greeting !== '' && (TALK_STARTS.test(said) || ABOUT_STARTS.test(said) || /^sorry /iu.test(said)))
    return true;
  if (TALK_WITH_COLON.test(text)) return true;
  if (/[:;–—-]$/u.test(text) && TELLS_OF_THE_DAY.test(withoutEnd(text, ' :;–—-'))) return true;
  if (ABOUT_STARTS.test(text)) return words > 2 && (ABOUT_THE_DAY.test(text) || text.endsWith(':'));
  return words > 2 && TALK_STARTS.test(text) && (ABOUT_THE_DAY.test(text) || /[.?!:]$/u.test(text));
}

/** "Hi Jo, here is the plan for today:" before the first activity on the same line; empty when there is none. */
export function openingOf(text: string): string {
  const greeting = GREETING_FIRST.exec(text)?.[0] ?? '';
  const colon = text.slice(0, LONGEST_HEADING + 1).indexOf(':');
  if (colon < 0 || !/^ ?[^\d ]/u.test(text.slice(colon + 1))) return greeting;
  return isIntroduction(text.slice(greeting.length, colon + 1)) ? text.slice(0, colon + 1) : greeting;
}

/** In an e-mail a whole sentence without a time is talk. */
export function isTalk({ text, timed }: TextLine): boolean {
  if (timed || text.length > LONGEST_TALK || text.includes('\t')) return false;
  return text.split(' ').length >= FEWEST_WORDS_OF_TALK && /[.?!]$/u.test(text) && !/,.*,/u.test(text);
}

/** "Kind regards," or, with a name or an e-mail to vouch for it, "Thanks". */
export function isFarewell(text: string, after: readonly TextLine[], isMail: boolean): boolean {
  if (text.length > LONGEST_HEADING) return false;
  if (/^--+$/u.test(text)) return isMail;
  if (FAREWELL.test(text) || (isMail && GOOD_WISH.test(text))) return true;
  if (!SHORT_FAREWELL.test(text.charAt(0).toLowerCase() + text.slice(1))) return false;
  if (isMail) return true;
  return !ALSO_A_CARD.test(text) && after.length < 2 && after.every((next) => NAME.test(next.text));
}
