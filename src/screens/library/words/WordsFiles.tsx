import { useRef, useState } from 'preact/hooks';
import {
  MAX_WORDS_FILE,
  type PackInFile,
  readWords,
  TOO_LARGE_FOR_WORDS,
  type WordInFile,
  type WordsFile,
  writeWords,
} from '../../../exchange/dictionary';
import { pictureId } from '../../../model/card';
import type { DictionaryWord } from '../../../model/dictionary';
import { Banner } from '../../../ui/Banner';
import { Button } from '../../../ui/Button';
import { saveFile } from '../../parts/saveFile';
import type { Library } from '../../workshop';

const DAY = new Intl.DateTimeFormat('en-GB', { day: 'numeric', month: 'short', year: 'numeric' });
const UNREADABLE = 'This file could not be read. Nothing was changed. Is it still there? Try again.';

interface WordsFilesProps {
  readonly words: readonly DictionaryWord[];
  readonly packs: readonly PackInFile[];
  readonly library: Library;
  readonly onRead: (file: WordsFile) => void;
}

/** Words go out as a file, and those of another class come in. */
export function WordsFiles({ words, packs, library, onRead }: WordsFilesProps) {
  const [problem, setProblem] = useState('');
  const field = useRef<HTMLInputElement>(null);
  const read = async (file: File) => {
    const result = await readFile(file);
    setProblem(result.ok ? '' : result.problem);
    if (result.ok) onRead(result.value);
  };
  return (
    <>
      <div class="word-actions">
        {words.length > 0 && (
          <Button icon="save" onClick={() => saveFile(wordsFile(words, packs, library))}>
            Save my words as a file
          </Button>
        )}
        <Button onClick={() => field.current?.click()}>Read words from a file</Button>
        <input
          ref={field}
          type="file"
          hidden
          accept=".json,application/json"
          aria-label="File of words"
          onChange={({ currentTarget }) => {
            const [file] = currentTarget.files ?? [];
            if (file) void read(file).then(() => forget(currentTarget));
          }}
        />
      </div>
      {packsUsed(words, packs).length > 0 && (
        <p class="quiet">
          The file names pictures of packs (
          {packsUsed(words, packs)
            .map(({ name }) => name)
            .join(', ')}
          ) and does not carry them: the other device needs those packs too.
        </p>
      )}
      {problem !== '' && <Banner tone="bad">{problem}</Banner>}
    </>
  );
}

/** So that choosing the same file again is a change again. */
function forget(field: HTMLInputElement): void {
  field.value = '';
}

async function readFile(file: File) {
  if (file.size > MAX_WORDS_FILE) return { ok: false, problem: TOO_LARGE_FOR_WORDS } as const;
  try {
    return readWords(await file.text());
  } catch (error) {
    if (error instanceof DOMException) return { ok: false, problem: UNREADABLE } as const;
    throw error;
  }
}

function wordsFile(words: readonly DictionaryWord[], packs: readonly PackInFile[], library: Library): File {
  const now = Date.now();
  const rows = words.map(
    ({ label, picture }): WordInFile => ({
      label,
      picture,
      shows: library.entry(pictureId(picture) ?? '')?.name ?? '',
    }),
  );
  const text = writeWords(rows, packsUsed(words, packs), now);
  return new File([text], `Cuecraft words ${DAY.format(now)}.json`, { type: 'application/json' });
}

function packsUsed(words: readonly DictionaryWord[], packs: readonly PackInFile[]): readonly PackInFile[] {
  const ids = words.map(({ picture }) => pictureId(picture) ?? '');
  const used = packs.filter(({ id }) => ids.some((used) => used.startsWith(`pack-${id}-`)));
  return used.map(({ id, name }) => ({ id, name }));
}
