import { useEffect, useState } from 'preact/hooks';

/** A part of the app that is fetched when it is first needed. */
export function useLoaded<T>(load: () => Promise<T>): T | null {
  const [loaded, setLoaded] = useState<{ readonly part: T } | null>(null);
  useEffect(() => {
    void load().then((part) => setLoaded({ part }));
  }, []);
  return loaded?.part ?? null;
}
