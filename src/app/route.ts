import { type ReadonlySignal, signal } from '@preact/signals';
import type { Route } from '../screens/workshop';

const SCREENS = { edit: 'editor', print: 'print' } as const;

/** `#/edit/x1` as a place in the app. Whatever is not one of ours is home. */
export function parseRoute(hash: string): Route {
  const [screen = '', id = ''] = hash.replace(/^#\//u, '').split('/');
  if (screen === 'bin' || screen === 'about' || screen === 'library') return { screen };
  if ((screen === 'edit' || screen === 'print') && id !== '')
    return { screen: SCREENS[screen], id: decoded(id) };
  return { screen: 'home' };
}

export function routeHash(route: Route): string {
  switch (route.screen) {
    case 'home':
      return '#/';
    case 'editor':
      return `#/edit/${encodeURIComponent(route.id)}`;
    case 'print':
      return `#/print/${encodeURIComponent(route.id)}`;
    default:
      return `#/${route.screen}`;
  }
}

/** A hand-typed address may hold a broken escape: it then names nothing of ours. */
function decoded(id: string): string {
  try {
    return decodeURIComponent(id);
  } catch (error) {
    if (error instanceof URIError) return id;
    throw error;
  }
}

/** The address bar as a signal. */
export function watchRoute(): ReadonlySignal<Route> {
  const route = signal(parseRoute(location.hash));
  addEventListener('hashchange', () => {
    route.value = parseRoute(location.hash);
  });
  return route;
}
