/// <reference types="vite-plugin-pwa/vanillajs" />

import { registerSW } from 'virtual:pwa-register';
import { type ReadonlySignal, signal } from '@preact/signals';

/** `ready` means: everything is on this device, and the network may go. */
export type OfflineStatus = 'starting' | 'ready' | 'update-waiting' | 'unsupported';

export interface Offline {
  readonly status: ReadonlySignal<OfflineStatus>;
  /** True once in the life of this device, from when it is first ready until `noticed`. */
  readonly readyIsNews: ReadonlySignal<boolean>;
  noticed(): void;
  /** Reloads into the waiting version. Only ever called because a person asked. */
  applyUpdate(): void;
}

const SAID_KEY = 'cuecraft.said-ready-offline';
/** The store takes over within moments of being full; where it can not, after a forced reload, do not wait for ever. */
const TAKEOVER_MS = 3000;

/** Starts keeping the app on this device, once the page has loaded, and tells how far that is. */
export function startOffline(): Offline {
  const status = signal<OfflineStatus>('starting');
  const readyIsNews = signal(false);
  let update: () => void = () => undefined;
  if ('serviceWorker' in navigator) {
    const apply = registerSW({
      onNeedRefresh: () => {
        status.value = 'update-waiting';
      },
      onRegisterError: () => {
        status.value = 'unsupported';
      },
    });
    update = () => void apply(true);
    void whenKept().then(() => {
      if (status.value === 'starting') status.value = 'ready';
      readyIsNews.value = !wasSaid();
      rememberSaid();
    });
  } else {
    status.value = 'unsupported';
  }
  return {
    status,
    readyIsNews,
    noticed: () => {
      readyIsNews.value = false;
    },
    applyUpdate: update,
  };
}

async function whenKept(): Promise<void> {
  const { serviceWorker } = navigator;
  await serviceWorker.ready;
  if (serviceWorker.controller) return;
  await new Promise<void>((resolve) => {
    serviceWorker.addEventListener('controllerchange', () => resolve(), { once: true });
    setTimeout(resolve, TAKEOVER_MS);
  });
}

/** A browser may refuse storage altogether; the notice then simply does not show. */
function wasSaid(): boolean {
  try {
    return localStorage.getItem(SAID_KEY) !== null;
  } catch {
    return true;
  }
}

function rememberSaid(): void {
  try {
    localStorage.setItem(SAID_KEY, 'yes');
  } catch {
    return;
  }
}
