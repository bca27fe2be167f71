/** Where lightnesses come to lie, from `least` to `most`, each at least `gap` from the next where there is room for that. */
export interface Range {
  readonly least: number;
  readonly most: number;
  readonly gap: number;
}

/** Moves some lightnesses into a range, as little as may be: their order stays, and no two come to be alike. */
export function spread(lightnesses: readonly number[], range: Range): readonly number[] {
  const order = lightnesses
    .map((light, at) => ({ light: held(light, range), at }))
    .sort((a, b) => a.light - b.light || a.at - b.at);
  const room = (range.most - range.least) / Math.max(1, order.length - 1);
  const step = Math.min(range.gap, room);
  const wanted = order.map(({ light }) => light);
  const up = pushed(wanted, step, range.most);
  const down = pushed([...wanted].reverse().map(turned), step, turned(range.least))
    .map(turned)
    .reverse();
  const spreadOut: number[] = [];
  for (const [at, { at: from }] of order.entries()) spreadOut[from] = ((up[at] ?? 0) + (down[at] ?? 0)) / 2;
  return spreadOut;
}

function held(light: number, { least, most }: Range): number {
  return Math.min(most, Math.max(least, light));
}

function turned(value: number): number {
  return -value;
}

/** Rising values, each pushed up to `step` above the one before it, and all of them back under `most`. */
function pushed(values: readonly number[], step: number, most: number): readonly number[] {
  const places = [...values];
  for (let at = 1; at < places.length; at += 1)
    places[at] = Math.max(places[at] ?? 0, (places[at - 1] ?? 0) + step);
  for (let at = places.length - 1; at >= 0; at -= 1)
    places[at] = Math.min(places[at] ?? 0, most - (places.length - 1 - at) * step);
  return places;
}
