import * as v from 'valibot';
import { fail, ok, type Result } from '../base/result';
import { oneLine } from '../base/text';
import { MAX_LABEL, pictureSchema } from '../model/card';
import { MAX_WORDS, type WordPicture } from '../model/dictionary';

/*
 * A file of words: what one class always uses, for another to read in. JSON in UTF-8:
 *
 *   {
 *     "cuecraft": "words",
 *     "version": 1,
 *     "savedAt": 1764000000000,               milliseconds since 1970
 *     "words": [
 *       {
 *         "word": "Lunch",                    as somebody typed it
 *         "picture": { "type": "symbol", "symbolId": "lunch" },   or { "type": "none" }: words only
 *         "shows": "lunch"                    the picture's name, for a device that has not got it
 *       }
 *     ],
 *     "packs": [{ "id": "farm", "name": "Farm pictures" }]        packs that pictures of the file come from
 *   }
 *
 * Symbols, also those of packs, are named and not carried: the other device needs the pack as well.
 */

const FORMAT = 'words';
const VERSION = 1;
const LONGEST_NAME = 200;
const MOST_PACKS = 500;

/** Larger files are not even read, bytes: five thousand words take a fifth of this. */
export const MAX_WORDS_FILE = 5_000_000;

export interface WordInFile extends WordPicture {
  /** The name of its picture. */
  readonly shows: string;
}

export interface PackInFile {
  readonly id: string;
  readonly name: string;
}

export interface WordsFile {
  readonly words: readonly WordInFile[];
  readonly packs: readonly PackInFile[];
  /** How many of its words could not be read. */
  readonly unreadable: number;
}

export const TOO_LARGE_FOR_WORDS =
  'This file is far larger than a file of words can be. Nothing was changed. Choose the file that was saved with “Save my words as a file”.';
const OTHER_FILE =
  'This is not a file of words from Cuecraft. Nothing was changed. Choose the file that was saved with “Save my words as a file”.';
const NEWER =
  'This file was saved by a newer Cuecraft. Nothing was changed. Update Cuecraft on this device, then read it again.';
const DAMAGED =
  'This file of words is damaged. Nothing was changed. Save it again on the device it came from, then read it here.';
const TOO_MANY = `This file has more than ${MAX_WORDS} words, which is more than there is room for. Nothing was changed.`;
const EMPTY = 'There are no words in this file. Nothing was changed.';

const headSchema = v.object({ cuecraft: v.literal(FORMAT), version: v.pipe(v.number(), v.integer()) });
const name = v.pipe(v.string(), v.transform(oneLine), v.maxLength(LONGEST_NAME));
const wordSchema = v.object({
  word: v.pipe(v.string(), v.transform(oneLine), v.minLength(1), v.maxLength(MAX_LABEL)),
  picture: pictureSchema,
  shows: v.fallback(name, ''),
});
const packSchema = v.object({ id: name, name });
const bodySchema = v.object({
  words: v.array(v.unknown()),
  packs: v.fallback(v.pipe(v.array(packSchema), v.maxLength(MOST_PACKS)), []),
});

export function writeWords(
  words: readonly WordInFile[],
  packs: readonly PackInFile[],
  savedAt: number,
): string {
  const rows = words.map(({ label, picture, shows }) => ({ word: label, picture, shows }));
  return JSON.stringify({ cuecraft: FORMAT, version: VERSION, savedAt, words: rows, packs }, null, 1);
}

/** Reads a file from anywhere; the problem is a sentence for the person. Nothing is kept by reading it. */
export function readWords(text: string): Result<WordsFile> {
  if (text.length > MAX_WORDS_FILE) return fail(TOO_LARGE_FOR_WORDS);
  const value = parseJson(text);
  if (value === undefined) return fail(text.includes('"cuecraft"') ? DAMAGED : OTHER_FILE);
  const head = v.safeParse(headSchema, value);
  if (!head.success) return fail(OTHER_FILE);
  if (head.output.version > VERSION) return fail(NEWER);
  const body = v.safeParse(bodySchema, value);
  if (!body.success) return fail(DAMAGED);
  const rows = body.output.words;
  if (rows.length > MAX_WORDS) return fail(TOO_MANY);
  const words = rows.flatMap((row) => {
    const read = v.safeParse(wordSchema, row);
    return read.success ? [wordFrom(read.output)] : [];
  });
  if (words.length === 0) return fail(rows.length === 0 ? EMPTY : DAMAGED);
  return ok({ words, packs: body.output.packs, unreadable: rows.length - words.length });
}

function wordFrom({ word, picture, shows }: v.InferOutput<typeof wordSchema>): WordInFile {
  return { label: word, picture, shows };
}

/** Undefined for what is no JSON; some programs put a mark before it. */
function parseJson(text: string): unknown {
  try {
    return JSON.parse(text.replace(/^\ufeff/u, ''));
  } catch (error) {
    if (error instanceof SyntaxError) return undefined;
    throw error;
  }
}
