import { AS_DRAWN } from '../base/dress';

type Envelope = Readonly<Record<string, unknown>>;

/** Format 2: a look says how people are dressed and in which style pictures are drawn. Older work is as drawn, in colour. */
function addPeopleAndStyle(envelope: Envelope): Envelope {
  const { look } = envelope;
  if (!isRecord(look)) return envelope;
  return { ...envelope, look: { ...look, people: AS_DRAWN, pictureStyle: 'colour' } };
}

/**
 * Format 3: extras lie on pages, a look may ask for a second language, and work remembers what its cards were made from.
 * Older work has none of these.
 */
function addExtrasLanguageAndOrigin(envelope: Envelope): Envelope {
  const { look } = envelope;
  if (!isRecord(look)) return envelope;
  return { ...envelope, extras: [], madeFrom: null, look: { ...look, secondLanguage: null } };
}

/** From each format to the next. Add at the end; what is released is never edited. */
const UPGRADES: readonly ((envelope: Envelope) => Envelope)[] = [
  addPeopleAndStyle,
  addExtrasLanguageAndOrigin,
];

/** Saved work in the newest format. What can not be one of ours comes back as it is, to be refused by who reads it. */
export function raisedEnvelope(value: unknown): unknown {
  if (!isRecord(value) || !isFormat(value.format)) return value;
  const raised = UPGRADES.slice(value.format - 1).reduce((older, upgrade) => upgrade(older), value);
  return { ...raised, format: Math.max(value.format, UPGRADES.length + 1) };
}

function isFormat(format: unknown): format is number {
  return typeof format === 'number' && Number.isInteger(format) && format >= 1;
}

function isRecord(value: unknown): value is Envelope {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
