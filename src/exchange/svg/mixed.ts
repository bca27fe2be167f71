/** Two `#rrggbb` colours as seen one through the other: `share` is how much of the upper one covers. */
export function mixed(upper: string, lower: string, share: number): string {
  const [a, b] = [channels(upper), channels(lower)];
  const parts = a.map((value, index) => Math.round(value * share + (b[index] ?? 0) * (1 - share)));
  return `#${parts.map((part) => part.toString(16).padStart(2, '0')).join('')}`;
}

function channels(colour: string): number[] {
  return [1, 3, 5].map((start) => Number.parseInt(colour.slice(start, start + 2), 16));
}
