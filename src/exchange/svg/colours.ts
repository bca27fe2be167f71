import { COLOUR_NAMES } from './colourNames';

/** A colour as `#rrggbb`, and how much of it is seen: 0 to 1. */
export interface Colour {
  readonly colour: string;
  readonly alpha: number;
}

const NUMBER = /-?(?:\d*\.\d+|\d+)%?/gu;

/** Any way CSS has of naming a colour that SVG files use; null for what is none. */
export function readColour(text: string): Colour | null {
  const said = text.trim().toLowerCase();
  if (said === 'transparent') return { colour: '#000000', alpha: 0 };
  if (said.startsWith('#')) return fromHex(said.slice(1));
  const [, form, inside = ''] = /^(rgb|hsl)a?\(([^)]*)\)$/u.exec(said) ?? [];
  if (form) return fromNumbers(form, inside.match(NUMBER) ?? []);
  const named = COLOUR_NAMES.get(said);
  return named === undefined ? null : { colour: named, alpha: 1 };
}

function fromHex(digits: string): Colour | null {
  if (!/^(?:[0-9a-f]{3,4}|[0-9a-f]{6}|[0-9a-f]{8})$/u.test(digits)) return null;
  const long = digits.length < 6 ? Array.from(digits, (digit) => digit + digit).join('') : digits;
  const alpha = long.length === 8 ? Number.parseInt(long.slice(6), 16) / 255 : 1;
  return { colour: `#${long.slice(0, 6)}`, alpha };
}

function fromNumbers(form: string, numbers: readonly string[]): Colour | null {
  const [first, second, third, fourth] = numbers;
  if (first === undefined || second === undefined || third === undefined) return null;
  const alpha = fourth === undefined ? 1 : within(share(fourth, 1));
  const channels =
    form === 'rgb'
      ? [first, second, third].map((one) => share(one, 255))
      : fromHue(Number.parseFloat(first), share(second, 100), share(third, 100));
  return { colour: hexOf(channels), alpha };
}

/** "50%", or 127 of 255: as a share of 1. */
function share(text: string, whole: number): number {
  return Number.parseFloat(text) / (text.endsWith('%') ? 100 : whole);
}

function fromHue(hue: number, saturation: number, lightness: number): readonly number[] {
  const reach = within(saturation) * Math.min(lightness, 1 - lightness);
  return [0, 8, 4].map((turn) => {
    const k = (((turn + hue / 30) % 12) + 12) % 12;
    return lightness - reach * Math.max(-1, Math.min(k - 3, 9 - k, 1));
  });
}

/** Channels from 0 to 1 as `#rrggbb`. */
export function hexOf(channels: readonly number[]): string {
  const digits = channels.map((one) =>
    Math.round(within(one) * 255)
      .toString(16)
      .padStart(2, '0'),
  );
  return `#${digits.join('')}`;
}

/** `#rrggbb` as channels from 0 to 1. */
export function channelsOf(colour: string): readonly number[] {
  return [1, 3, 5].map((at) => Number.parseInt(colour.slice(at, at + 2), 16) / 255);
}

function within(value: number): number {
  return Math.min(1, Math.max(0, value));
}
