import { useEffect, useRef, useState } from 'preact/hooks';
import { decodePhoto, type OpenPhoto } from '../../../exchange/pictures/decodePhoto';
import { openPhoto } from '../../../exchange/pictures/openPhoto';

/** What a person is making, and the word it was asked for. */
export type Making =
  | { readonly step: 'opening'; readonly word: string }
  | { readonly step: 'refused'; readonly word: string; readonly problem: string }
  | { readonly step: 'photo'; readonly word: string; readonly photo: OpenPhoto }
  | { readonly step: 'drawing'; readonly word: string };

export interface PictureMaker {
  readonly making: Making | null;
  readonly takePhoto: (file: Blob, word: string) => void;
  readonly draw: (word: string) => void;
  /** Nothing is kept before somebody says so, so nothing is left behind. */
  readonly close: () => void;
}

export function usePictureMaker(): PictureMaker {
  const [making, setMaking] = useState<Making | null>(null);
  /** Goes up whenever something else is begun or all is closed: what comes in late is for nobody. */
  const round = useRef(0);
  const begin = (next: Making | null) => {
    round.current += 1;
    setMaking(next);
  };
  const takePhoto = async (file: Blob, word: string) => {
    begin({ step: 'opening', word });
    const mine = round.current;
    const read = async () => new Uint8Array(await file.arrayBuffer());
    const opened = await openPhoto({ size: file.size, read }, decodePhoto);
    if (round.current !== mine) return;
    if (opened.ok) setMaking({ step: 'photo', word, photo: opened.value });
    else setMaking({ step: 'refused', word, problem: opened.problem });
  };
  return {
    making,
    takePhoto: (file, word) => void takePhoto(file, word),
    draw: (word) => begin({ step: 'drawing', word }),
    close: () => begin(null),
  };
}

/** A picture copied elsewhere and pasted here comes in as a photo; words go where they always go. */
export function usePastedPhoto(onFile: (file: File) => void): void {
  const latest = useRef(onFile);
  latest.current = onFile;
  useEffect(() => {
    const paste = (event: ClipboardEvent) => {
      const file = imageIn(event.clipboardData);
      if (!file || document.querySelector('dialog[open]')) return;
      event.preventDefault();
      latest.current(file);
    };
    document.addEventListener('paste', paste);
    return () => document.removeEventListener('paste', paste);
  }, []);
}

/** What word processors copy is words and a picture of them: then the words are meant. */
function imageIn(data: DataTransfer | null): File | null {
  if (!data || data.types.includes('text/plain')) return null;
  return Array.from(data.files).find(({ type }) => type.startsWith('image/')) ?? null;
}

/** For a place where a picture file may be let go of. */
export function photoDrop(onFile: (file: File) => void) {
  const holdsFiles = (event: DragEvent) => event.dataTransfer?.types.includes('Files') ?? false;
  return {
    onDragOver: (event: DragEvent) => {
      if (holdsFiles(event)) event.preventDefault();
    },
    onDrop: (event: DragEvent) => {
      const file = event.dataTransfer?.files[0];
      if (!holdsFiles(event) || !file) return;
      event.preventDefault();
      onFile(file);
    },
  };
}
