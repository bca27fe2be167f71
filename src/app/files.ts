import { fail, ok, type Result } from '../base/result';

const MISSING =
  'A part of Cuecraft could not be fetched. Your work is safe. Check the network once, then refresh.';

/** One of the app's own files, from the offline store or the host it came from. Nothing else is ever fetched. */
async function fetchOwn<T>(path: string, read: (answer: Response) => Promise<T>): Promise<Result<T>> {
  try {
    const answer = await fetch(new URL(path, document.baseURI));
    return answer.ok ? ok(await read(answer)) : fail(MISSING);
  } catch (error) {
    if (error instanceof TypeError || error instanceof SyntaxError) return fail(MISSING);
    throw error;
  }
}

export function fetchJson(path: string): Promise<Result<unknown>> {
  return fetchOwn(path, (answer) => answer.json() as Promise<unknown>);
}

export function fetchText(path: string): Promise<Result<string>> {
  return fetchOwn(path, (answer) => answer.text());
}

export function fetchBytes(path: string): Promise<Result<ArrayBuffer>> {
  return fetchOwn(path, (answer) => answer.arrayBuffer());
}
