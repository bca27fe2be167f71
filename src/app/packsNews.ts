/** Tells the other tabs of this device that packs, or pictures of the class's own, have come or gone. */
export interface PacksNews {
  readonly tell: () => void;
  /** Hears the others, never this tab. */
  readonly onNews: (listener: () => void) => void;
}

/** Where the browser has no channel nobody is told: the other tabs find out when they are opened anew. */
export const NO_NEWS: PacksNews = { tell: () => undefined, onNews: () => undefined };

export function openPacksNews(): PacksNews {
  return openNews('cuecraft-packs');
}

export function openOwnPicturesNews(): PacksNews {
  return openNews('cuecraft-own-pictures');
}

function openNews(name: string): PacksNews {
  if (typeof BroadcastChannel === 'undefined') return NO_NEWS;
  const channel = new BroadcastChannel(name);
  return {
    tell: () => channel.postMessage('changed'),
    onNews: (listener) => {
      channel.onmessage = () => listener();
    },
  };
}
