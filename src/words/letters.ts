import { dayIn, isDay } from './days';
import type { ListLine } from './marks';
import { NO_DOUBT_BELIEVED, timesIn } from './times';
import { withoutEnd } from './trim';

/** The lines that carry the day, and the weekday or date that stood above them. */
export interface Kept {
  readonly lines: readonly ListLine[];
  readonly day: string | null;
}

/** What a line that carries no activity is there for. */
type Noise = 'mail' | 'greeting' | 'sign-off' | 'intro' | 'title' | 'day' | 'part of day' | 'link' | 'rule';

/** A line longer than this is neither greeting nor heading. */
const LONGEST_HEADING = 90;
const MOST_SIGNATURE_LINES = 8;

const MAIL_FIELD = /^(?:from|to|cc|bcc|sent|subject|date|importance|attachments?|reply-to|fwd?|fw) ?: \S/iu;
const REPLY = /^(?:Re|Fwd?|FW|Fw): \S/u;
const WROTE = /^on .{4,120} wrote:?$/iu;
const FORWARDED = /^(?:original message|forwarded message|begin forwarded message:?)$/iu;
const SENT_FROM = /^(?:sent from (?:my|outlook|mail|yahoo)|get outlook for|this e-?mail (?:and|is))/iu;
const GREETING =
  /^(?:hi|hiya|hello|hey|dear|good (?:morning|afternoon|evening)|morning|afternoon)(?: (?:all|everyone|team|both|there|folks|ladies|guys|\p{Lu}[\p{L}'’.-]*)){0,4} ?(?:[,!]|[-–—]$|$)[!,]?$/u;
const GREETING_LOWER =
  /^(?:hi|hiya|hello|hey|dear|good (?:morning|afternoon|evening)|morning|afternoon)(?: [\p{L}'’.-]+){1,4} ?[,!]+$/iu;
const LONE_HELLO = /^(?:hello|good (?:morning|afternoon|evening)|morning|afternoon|hi|hey|hiya)$/iu;
const SIGN_OFF =
  /^(?:(?:many|kind(?:est)?|best|warm(?:est)?|with (?:kind|best)) (?:thanks|regards|wishes)|regards|yours (?:sincerely|faithfully|truly)|all the best|thanks(?: (?:so|very) much| again| in advance| a lot| everyone| all)*|thank you (?:so much|very much|in advance|again|for .{1,40})|cheers|speak soon|see you (?:tomorrow|later|monday|soon)|have a (?:good|lovely|great|nice) (?:day|evening|weekend|week))(?: \p{L}+)?[ ,.!x:)-]*$/iu;
const POLITE = /^(?:thanks|cheers|thank you|ta|best|love)[ ,.!x]*$/iu;
const NAME = /^\p{Lu}[\p{L}'’.-]*(?: \p{Lu}[\p{L}'’.-]*){0,2}[ x.]*$/u;
const INTRO_START =
  /^(?:here(?:['’]s| is| are) |please (?:find|see|could|can|make)|see below|below (?:is|are)|this is (?:the|our|what|how)|i (?:have|need|would|hope|am|was|will)|i['’](?:ve|m|d|ll) |could (?:you|we|i)|can you|would you|hope (?:you|this|all)|as (?:requested|discussed|promised)|just (?:a|to|the)|let me know|any (?:questions|problems)|we (?:will|are|have) |attached )/iu;
const ABOUT_THE_DAY =
  /(?:timetable|schedule|plan|planner|today|tomorrow|this (?:morning|afternoon|week)|the day|my day|below|following|as follows|order of the day|running order|itinerary|activities|agenda)/iu;
const TITLE =
  /^(?:(?:my|our|the|his|her|today['’]?s|tomorrow['’]?s|daily|weekly|visual|class|school|year|reception|nursery|morning|afternoon|(?:mon|tues|wednes|thurs|fri)day['’]?s?|\p{Lu}[\p{L}]*['’]s?|\d[\p{L}]?|ks\d|for) ){0,5}(?:timetable|time table|schedule|day ?plan|planner|plan|itinerary|agenda|running order|day)(?:\b.{0,40})?$/iu;
const TITLE_ENDS =
  /(?:timetable|time table|schedule|plan|planner|itinerary|agenda|running order|my day|our day|(?:today|tomorrow)['’]?s day)(?:$| ?[-–—:(]| (?:for|of|on) )/iu;
const PART_OF_DAY =
  /^(?:morning|afternoon|evening|am|pm|a\.m\.?|p\.m\.?|this (?:morning|afternoon)|before (?:lunch|school)|after (?:lunch|school))$/iu;
const LINK =
  /^(?:https?:\/\/|www\.)\S+$|^\S+@\S+\.\S+$|^(?:tel|phone|mob(?:ile)?|t|m|e|email)[:.]? ?[\d+(]/iu;
const STAMP =
  /^\[?(?:\d{1,2}:\d\d(?::\d\d)?(?: ?[ap]m)?, )?\d{1,2}\/\d{1,2}\/\d{2,4}(?:, \d{1,2}:\d\d(?::\d\d)?(?: ?[ap]m)?)?\]?(?: ?[-–:])? (?:[^:]{1,40}: )?/iu;
const HEADING_WORDS = new Set(
  'time times activity activities lesson lessons subject session what who where room staff adult teacher notes start end finish'.split(
    ' ',
  ),
);

/** Leaves out headings and what surrounds a list in an e-mail; never everything, and never a line that had a bullet. */
export function withoutLetter(lines: readonly ListLine[]): Kept {
  const stamped = lines.map((line) => ({ ...line, text: withoutStamp(line.text) }));
  const noises = noisesOf(stamped);
  const kept = stamped.filter((_, at) => noises[at] === null);
  if (kept.length === 0) return { lines: stamped, day: null };
  const headings = stamped.filter((_, at) => noises[at] !== null && noises[at] !== 'sign-off');
  const days = headings.map(({ text }) => dayIn(text)).filter((day) => day !== null);
  return { lines: kept.map(withoutPartOfDay), day: days[0] ?? null };
}

/** "[09:15, 24/11/2026] Sarah: Register", as a chat program copies it: the hour is when it was sent. */
function withoutStamp(text: string): string {
  const stamp = STAMP.exec(text)?.[0] ?? '';
  return /\d:\d/u.test(stamp) && stamp.length < text.length && /[\]:]/u.test(stamp.slice(10))
    ? text.slice(stamp.length)
    : text;
}

/** "Morning: register, phonics" begins with a heading. */
function withoutPartOfDay(line: ListLine): ListLine {
  const colon = line.text.slice(0, 40).indexOf(':');
  if (colon < 0 || colon === line.text.length - 1) return line;
  const head = line.text.slice(0, colon).trim();
  const isHeading =
    PART_OF_DAY.test(head) ||
    isDay(head) ||
    TITLE_ENDS.test(head) ||
    /^(?:today|plan|my day|order)$/iu.test(head);
  return isHeading && !/^\d/u.test(line.text.slice(colon + 1))
    ? { ...line, text: line.text.slice(colon + 1).trim() }
    : line;
}

function noisesOf(lines: readonly ListLine[]): readonly (Noise | null)[] {
  const own = lines.map((line, at) => (line.marked ? null : noiseOf(withoutSmile(line.text), at, lines)));
  const isMail = own.some((noise) => noise === 'mail' || noise === 'greeting' || noise === 'intro');
  const prose = own.map((noise, at) => noise ?? (isMail ? proseIn(lines[at]) : null));
  return withoutSignature(lines, prose, isMail);
}

/** "Morning all! 👋" is a greeting all the same. */
function withoutSmile(text: string): string {
  if (text.length > LONGEST_HEADING) return text.trim();
  return text.replace(/[\p{Extended_Pictographic}\ufe0f\s]+$/u, '').trim() || text.trim();
}

function noiseOf(text: string, at: number, lines: readonly ListLine[]): Noise | null {
  if (text.length > LONGEST_HEADING) return WROTE.test(text.slice(0, 140)) ? 'mail' : null;
  if (!/[\p{L}\p{N}\p{S}\p{Emoji}]/u.test(text)) return 'rule';
  if (isMailField(text, at, lines)) return 'mail';
  if (isGreeting(text, at)) return 'greeting';
  if (LINK.test(text)) return 'link';
  if (isDay(text)) return 'day';
  if (isPartOfDay(text, at, lines)) return 'part of day';
  if (isIntro(text)) return 'intro';
  if (isTitle(text, at)) return 'title';
  return isHeaderRow(text) ? 'title' : null;
}

function isMailField(text: string, at: number, lines: readonly ListLine[]): boolean {
  if (FORWARDED.test(withoutEnd(text, ' -').replace(/^-+ ?/u, ''))) return true;
  if (WROTE.test(text) || SENT_FROM.test(text)) return true;
  if (REPLY.test(text) && (at === 0 || ABOUT_THE_DAY.test(text))) return true;
  if (!MAIL_FIELD.test(text) || timesIn(text, NO_DOUBT_BELIEVED).length > 0) return /^sent: /iu.test(text);
  // "Subject: Maths" under "Subject: English" is somebody's own way to write a day.
  const field = text.slice(0, text.indexOf(':')).toLowerCase();
  return lines.filter((line) => line.text.toLowerCase().startsWith(`${field}:`)).length === 1;
}

function isGreeting(text: string, at: number): boolean {
  if (LONE_HELLO.test(text)) return false;
  if (/[,!]$/u.test(text)) return GREETING.test(text) || GREETING_LOWER.test(text);
  return (
    at < 2 &&
    /^(?:hi|hiya|dear|hey) (?:all|everyone|team|both|(?:mr|mrs|miss|ms) )/iu.test(text) &&
    GREETING.test(text.replace(/^./u, (first) => first.toLowerCase()))
  );
}

/** "Morning" heads a list when it ends in a colon, or when more than one line follows before the next such heading. */
function isPartOfDay(text: string, at: number, lines: readonly ListLine[]): boolean {
  const bare = withoutEnd(text, ' :-–—=');
  if (!PART_OF_DAY.test(bare)) return false;
  if (bare !== text) return true;
  const next = lines.findIndex(
    (line, place) => place > at && PART_OF_DAY.test(withoutEnd(line.text.trim(), ' :-–—=')),
  );
  return (next < 0 ? lines.length : next) - at > 2 && !lines.some((line) => line.marked);
}

function isIntro(text: string): boolean {
  if (timesIn(text, NO_DOUBT_BELIEVED).length > 0) return false;
  const words = text.split(' ').length;
  if (text.endsWith(':') && words > 1 && ABOUT_THE_DAY.test(text)) return true;
  return INTRO_START.test(text) && words > 2 && (ABOUT_THE_DAY.test(text) || /[.?!:]$/u.test(text));
}

function isTitle(text: string, at: number): boolean {
  if (at > 2 || timesIn(text, NO_DOUBT_BELIEVED).length > 0) return false;
  if (/[,;|→>\t]/u.test(text)) return false;
  const bare = withoutEnd(text, ' :-–—=!.').replace(/^[=#* -]+/u, '');
  return TITLE.test(bare) && (TITLE_ENDS.test(bare) || /^(?:my|our|the) day$/iu.test(bare));
}

function isHeaderRow(text: string): boolean {
  const words = text
    .toLowerCase()
    .split(/[\s|,;/&]+/u)
    .filter((word) => word !== '');
  const columns = new Set(words.filter((word) => HEADING_WORDS.has(word)));
  return words.length > 1 && words.length === columns.size && /^times?$|^start$/u.test(words[0] ?? '');
}

/** In an e-mail a whole sentence without a time is talk. */
function proseIn(line: ListLine | undefined): Noise | null {
  if (line === undefined || line.marked || line.text.length > 400) return null;
  const text = line.text.trim();
  if (timesIn(text, NO_DOUBT_BELIEVED).length > 0 || text.includes('\t')) return null;
  const words = text.split(' ').length;
  return words > 5 && /[.?!]$/u.test(text) && !/,.*,/u.test(text) ? 'intro' : null;
}

/** After a farewell at the end come names and telephone numbers. */
function withoutSignature(
  lines: readonly ListLine[],
  noises: readonly (Noise | null)[],
  isMail: boolean,
): readonly (Noise | null)[] {
  const from = lines.findIndex((line, at) => isFarewell(line, at, lines, isMail));
  if (from < 0) return noises;
  const last = lines.length - from <= MOST_SIGNATURE_LINES + 1;
  return noises.map((noise, at) => {
    if (at === from) return 'sign-off';
    return at > from && last && belongsToSignature(lines[at]) ? 'sign-off' : noise;
  });
}

function belongsToSignature(line: ListLine | undefined): boolean {
  return line !== undefined && !line.marked && timesIn(line.text, NO_DOUBT_BELIEVED).length === 0;
}

function isFarewell(line: ListLine, at: number, lines: readonly ListLine[], isMail: boolean): boolean {
  const text = line.text.trim();
  if (line.marked || text.length > LONGEST_HEADING || at === 0) return false;
  if (/^--+$/u.test(text)) return isMail;
  const after = lines.slice(at + 1);
  if (after.some((next) => next.marked) || after.length > MOST_SIGNATURE_LINES) return false;
  if (/^(?:thanks|cheers|thank you|ta|best|love)[ ,.!x]*$/iu.test(text)) {
    return (
      isMail ||
      (POLITE.test(text) &&
        !/^(?:thank you|love|best)$/iu.test(text) &&
        after.length < 2 &&
        after.every((next) => NAME.test(next.text)))
    );
  }
  return SIGN_OFF.test(text) && (isMail || !/^(?:thanks|cheers)/iu.test(text) || after.length < 3);
}
