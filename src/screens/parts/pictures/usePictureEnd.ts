import { useState } from 'preact/hooks';
import type { OwnPicture } from '../../../model/ownPicture';
import type { OwnPictureActions } from './ownPictureActions';
import { type FactsTyped, firstFacts, settledFacts } from './pictureFacts';

export interface PictureEnd {
  readonly facts: FactsTyped;
  readonly setFacts: (facts: FactsTyped) => void;
  readonly needed: 'name' | 'date' | null;
  readonly problem: string;
  readonly busy: boolean;
  readonly finish: () => void;
}

interface Ending {
  readonly own: OwnPictureActions;
  readonly word: string;
  /** Null where the device has no room to make it. */
  readonly make: () => Promise<OwnPicture['artwork'] | null>;
  readonly onMade: (picture: OwnPicture) => void;
}

const NO_ROOM = 'This device is short of memory just now, so the picture could not be made. Try again.';

/** The end of making a picture: what is said of it, and the keeping, once. */
export function usePictureEnd({ own, word, make, onMade }: Ending): PictureEnd {
  const [facts, setFacts] = useState(() => firstFacts(word));
  const [asked, setAsked] = useState(false);
  const [problem, setProblem] = useState('');
  const [busy, setBusy] = useState(false);
  const settled = settledFacts(facts, own);
  const keep = async () => {
    setAsked(true);
    if (!('facts' in settled) || busy) return;
    setBusy(true);
    const artwork = await make();
    const kept = artwork && (await own.add({ ...settled.facts, artwork }));
    setBusy(false);
    if (kept?.ok) onMade(kept.value);
    else setProblem(kept ? kept.problem : NO_ROOM);
  };
  return {
    facts,
    setFacts,
    needed: asked && 'needed' in settled ? settled.needed : null,
    problem,
    busy,
    finish: () => void keep(),
  };
}
