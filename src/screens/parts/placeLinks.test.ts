import { expect, test } from 'vitest';
import { parseRoute } from '../../app/route';
import { PLACE_LINKS } from './placeLinks';

test.each(Object.entries(PLACE_LINKS))('the link to %s leads there', (screen, link) => {
  expect(parseRoute(link)).toEqual({ screen });
});
