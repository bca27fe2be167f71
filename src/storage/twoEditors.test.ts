import 'fake-indexeddb/auto';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Choice } from './answerConflict';
import { type Autosave, startAutosave } from './autosave';
import type { Drafts } from './drafts';
import { freshDevice, good, makeResource, NINE, openTestDrafts } from './testSupport';

interface Editor {
  readonly autosave: Autosave;
  readonly drafts: Drafts;
  shown: string;
}

/** What a person has read and then typed over, knowing it. */
type Replaced = Set<string>;

type Deed = readonly [who: 0 | 1, what: 'type' | 'flush' | 'bin' | Choice];

const deeds = fc.array(
  fc.tuple(
    fc.constantFrom<0 | 1>(0, 1),
    fc.constantFrom<Deed[1]>('type', 'type', 'flush', 'flush', 'bin', 'keep-mine-as-copy', 'take-theirs'),
  ),
  { maxLength: 12 },
);

test('whatever two tabs do to one resource, nothing typed is lost that nobody has knowingly typed over', async () => {
  await fc.assert(
    fc.asyncProperty(deeds, async (plan) => {
      const editors = await openTwoEditors();
      const replaced: Replaced = new Set();
      const letGo: string[] = [];
      for (const [at, [who, what]] of plan.entries()) {
        letGo.push(...(await act(editors[who] as Editor, what, `typed ${at}`, replaced)));
      }

      const kept = await everythingKept((editors[0] as Editor).drafts);
      const onPage = editors.filter(({ autosave }) => autosave.hasUnsaved()).map(({ shown }) => shown);
      const mustBeThere = [...editors.map(({ shown }) => shown), ...letGo].filter(
        (text) => !replaced.has(text),
      );
      expect([...kept, ...onPage]).toEqual(expect.arrayContaining(mustBeThere));
    }),
    { numRuns: 150 },
  );
});

async function openTwoEditors(): Promise<readonly Editor[]> {
  freshDevice();
  const resource = makeResource({ content: 'Monday' });
  const tabs = [await openTestDrafts(), await openTestDrafts()];
  await tabs[0]?.drafts.save(resource, null);
  return tabs.map(({ drafts }, tab) => {
    const ids = Array.from({ length: 20 }, (_, at) => `copy-${tab}-${at}`);
    const makeId = () => ids.pop() ?? '';
    const autosave = startAutosave({ drafts, resource, revision: 1, makeId, onState: () => undefined });
    return { autosave, drafts, shown: 'Monday' };
  });
}

/** Answers the text that the person has let go, which is to be found among the earlier versions. */
async function act(editor: Editor, what: Deed[1], text: string, replaced: Replaced): Promise<string[]> {
  const { autosave, drafts, shown } = editor;
  if (what === 'type') {
    replaced.add(shown);
    editor.shown = text;
    autosave.change(makeResource({ content: text }));
  }
  if (what === 'flush') await autosave.flush();
  if (what === 'bin') await drafts.bin('monday', NINE);
  if (what !== 'keep-mine-as-copy' && what !== 'take-theirs') return [];
  const wasUnsaved = autosave.hasUnsaved();
  if (typeof autosave.state() !== 'object') return [];
  const theirs = good(await autosave.resolve(what));
  const saved = theirs?.saved as { content: string } | undefined;
  editor.shown = saved?.content ?? '';
  return wasUnsaved ? [shown] : [];
}

async function everythingKept(drafts: Drafts): Promise<readonly unknown[]> {
  const stored = [...good(await drafts.list()), ...good(await drafts.binned())];
  const versions = await Promise.all(stored.map(({ id }) => drafts.versions(id)));
  const works = [...stored, ...versions.flatMap((kept) => good(kept))];
  return works.map(({ saved }) => (saved as { content: unknown }).content);
}
