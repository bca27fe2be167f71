import { expect, test } from 'vitest';
import type { Route } from '../screens/workshop';
import { parseRoute, routeHash } from './route';

const ROUTES: readonly Route[] = [
  { screen: 'home' },
  { screen: 'bin' },
  { screen: 'about' },
  { screen: 'library' },
  { screen: 'editor', id: 'a/b c' },
  { screen: 'print', id: '7' },
];

test.each(ROUTES)('$screen has an address and comes back from it', (route) => {
  expect(parseRoute(routeHash(route))).toEqual(route);
});

test.each(['', '#', '#/', '#/nowhere', '#/edit', '#/edit/', '#javascript:alert(1)'])('%s is home', (hash) => {
  expect(parseRoute(hash)).toEqual({ screen: 'home' });
});

test('a broken escape in an address names nothing, and breaks nothing', () => {
  expect(parseRoute('#/edit/%E0%A4%A')).toEqual({ screen: 'editor', id: '%E0%A4%A' });
});
