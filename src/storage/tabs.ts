import * as v from 'valibot';
import type { DraftNews } from './contract';

const CHANNEL = 'cuecraft';

const newsSchema = v.object({ id: v.string(), revision: v.nullable(v.number()) });

/** The other tabs of this app on this device. */
export interface Tabs {
  /** Tells the others what was saved, binned or deleted here. */
  readonly announce: (news: DraftNews) => void;
  /** Hears what others announced, never what this tab did; answers how to stop hearing. */
  readonly onNews: (listener: (news: DraftNews) => void) => () => void;
  readonly close: () => void;
}

/** Where the browser has no channel nobody is told, and a save still finds out for itself. */
export function openTabs(): Tabs {
  if (typeof BroadcastChannel === 'undefined') return ALONE;
  const channel = new BroadcastChannel(CHANNEL);
  const listeners = new Set<(news: DraftNews) => void>();
  channel.onmessage = ({ data }: MessageEvent<unknown>) => {
    const news = v.safeParse(newsSchema, data);
    if (!news.success) return;
    for (const listener of listeners) listener(news.output);
  };
  return {
    announce: (news) => channel.postMessage(news),
    onNews: (listener) => {
      listeners.add(listener);
      return () => void listeners.delete(listener);
    },
    close: () => channel.close(),
  };
}

const ALONE: Tabs = { announce: () => undefined, onNews: () => () => undefined, close: () => undefined };
