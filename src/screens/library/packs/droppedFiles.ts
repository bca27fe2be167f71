import type { HandedFile } from '../../../exchange/packs/messages';

/** Deeper folders are not looked into. */
const DEEPEST = 6;

/** Files chosen in the device's own window. */
export function chosenFiles(list: FileList | null): readonly HandedFile[] {
  return Array.from(list ?? [], (file) => ({ path: file.webkitRelativePath || file.name, file }));
}

/** What was let go of over the page, folders opened up. */
export async function droppedFiles(dropped: DataTransfer): Promise<readonly HandedFile[]> {
  // The list is empty as soon as the event is over, so everything is asked for before anything is waited for.
  const entries = Array.from(dropped.items, (item) => item.webkitGetAsEntry()).filter(
    (entry) => entry !== null,
  );
  if (entries.length === 0) return chosenFiles(dropped.files);
  const files = await Promise.all(entries.map((entry) => filesIn(entry, 0)));
  return files.flat();
}

async function filesIn(entry: FileSystemEntry, depth: number): Promise<readonly HandedFile[]> {
  const path = entry.fullPath.replace(/^\//u, '');
  if (entry.isFile) {
    const file = await new Promise<File | null>((resolve) =>
      (entry as FileSystemFileEntry).file(resolve, () => resolve(null)),
    );
    return file ? [{ path, file }] : [];
  }
  if (depth === DEEPEST) return [];
  const inside = await entriesOf((entry as FileSystemDirectoryEntry).createReader());
  const files = await Promise.all(inside.map((one) => filesIn(one, depth + 1)));
  return files.flat();
}

/** A reader hands out a hundred at a time until it hands out none. */
async function entriesOf(reader: FileSystemDirectoryReader): Promise<readonly FileSystemEntry[]> {
  const all: FileSystemEntry[] = [];
  for (;;) {
    const some = await new Promise<FileSystemEntry[]>((resolve) =>
      reader.readEntries(resolve, () => resolve([])),
    );
    if (some.length === 0) return all;
    all.push(...some);
  }
}
