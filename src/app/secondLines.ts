import { useEffect, useMemo, useState } from 'preact/hooks';
import { type LanguageId, languageOf } from '../base/languages';
import { type Namer, withSecondLines } from '../kinds/secondLines';
import type { Resource } from '../model/resource';
import { loadNames, makeNamer } from './secondNames';
import type { Session } from './session';
import type { AppState } from './state';

/**
 * The session whose cards keep the right line in the language of its look: whatever changes, by whichever hand, goes
 * through here once.
 */
export function useSecondLines(session: Session, state: AppState): Session {
  const language = languageOf(session.resource.value.look.secondLanguage)?.id ?? null;
  const namer = useNamer(language, state);
  useEffect(() => {
    if (!namer) return;
    const { resource } = session;
    // The names may come in after she has gone on: they are of the step of choosing the language all the same.
    session.amend(withLines(session, resource.peek(), namer));
  }, [session, namer]);
  return useMemo(
    () => ({
      ...session,
      change: (next: Resource, mark?: string) => session.change(withLines(session, next, namer), mark),
    }),
    [session, namer],
  );
}

function withLines({ kind }: Session, resource: Resource, namer: Namer | null): Resource {
  if (!namer || resource.look.secondLanguage !== namer.language) return resource;
  const content = withSecondLines(kind, resource.content, namer);
  return content === resource.content ? resource : { ...resource, content };
}

/** Null until the names have been read. */
function useNamer(language: LanguageId | null, { builtIn, onTrouble }: AppState): Namer | null {
  const [namer, setNamer] = useState<Namer | null>(null);
  const library = builtIn.value;
  useEffect(() => {
    let wanted = true;
    setNamer(null);
    if (!language || !library) return;
    void loadNames(language).then((names) => {
      if (!wanted) return;
      if (names.ok) setNamer(makeNamer(language, names.value, library));
      else onTrouble(names.problem);
    });
    return () => {
      wanted = false;
    };
  }, [language, library]);
  return namer?.language === language ? namer : null;
}
