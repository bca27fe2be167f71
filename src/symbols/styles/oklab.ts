/** A colour as an eye sees it (Ottosson's Oklab): how light, 0 to 1, and how far towards red and yellow. */
export interface Seen {
  readonly light: number;
  readonly red: number;
  readonly yellow: number;
}

/** `#rrggbb` in, as seen. */
export function seen(colour: string): Seen {
  const [r, g, b] = [1, 3, 5].map((at) => linear(Number.parseInt(colour.slice(at, at + 2), 16) / 255)) as [
    number,
    number,
    number,
  ];
  const l = Math.cbrt(0.4122214708 * r + 0.5363325363 * g + 0.0514459929 * b);
  const m = Math.cbrt(0.2119034982 * r + 0.6806995451 * g + 0.1073969566 * b);
  const s = Math.cbrt(0.0883024619 * r + 0.2817188376 * g + 0.6299787005 * b);
  return {
    light: 0.2104542553 * l + 0.793617785 * m - 0.0040720468 * s,
    red: 1.9779984951 * l - 2.428592205 * m + 0.4505937099 * s,
    yellow: 0.0259040371 * l + 0.7827717662 * m - 0.808675766 * s,
  };
}

/** The colour that is seen so; where a screen has none as strong, the strongest there is of that lightness and hue. */
export function shown(colour: Seen): string {
  let [least, most] = [0, 1];
  if (isOnScreen(channelsOf(colour))) return hexOf(channelsOf(colour));
  for (let step = 0; step < 12; step += 1) {
    const middle = (least + most) / 2;
    if (isOnScreen(channelsOf(weaker(colour, middle)))) least = middle;
    else most = middle;
  }
  return hexOf(channelsOf(weaker(colour, least)));
}

/** How strong a colour is: 0 for greys. */
export function strength({ red, yellow }: Seen): number {
  return Math.hypot(red, yellow);
}

export function weaker(colour: Seen, share: number): Seen {
  return { light: colour.light, red: colour.red * share, yellow: colour.yellow * share };
}

type Channels = readonly [red: number, green: number, blue: number];

const SLACK = 0.0005;

function channelsOf({ light, red, yellow }: Seen): Channels {
  const l = (light + 0.3963377774 * red + 0.2158037573 * yellow) ** 3;
  const m = (light - 0.1055613458 * red - 0.0638541728 * yellow) ** 3;
  const s = (light - 0.0894841775 * red - 1.291485548 * yellow) ** 3;
  return [
    4.0767416621 * l - 3.3077115913 * m + 0.2309699292 * s,
    -1.2684380046 * l + 2.6097574011 * m - 0.3413193965 * s,
    -0.0041960863 * l - 0.7034186147 * m + 1.707614701 * s,
  ];
}

function isOnScreen(channels: Channels): boolean {
  return channels.every((channel) => channel >= -SLACK && channel <= 1 + SLACK);
}

function hexOf(channels: Channels): string {
  const hex = channels.map((channel) => {
    const held = Math.min(1, Math.max(0, channel));
    const curved = held <= 0.0031308 ? 12.92 * held : 1.055 * held ** (1 / 2.4) - 0.055;
    return Math.round(curved * 255)
      .toString(16)
      .padStart(2, '0');
  });
  return `#${hex.join('')}`;
}

function linear(channel: number): number {
  return channel <= 0.04045 ? channel / 12.92 : ((channel + 0.055) / 1.055) ** 2.4;
}
