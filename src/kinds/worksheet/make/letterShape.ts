/**
 * Width, and the strokes in the order in which they are written. Hundredths of the height of an x: 0 is its top, 100 the
 * line it stands on. A stroke is `M L C`; a further `M` in it means that the pen goes back without lifting.
 */
export type LetterShape = readonly [width: number, ...strokes: readonly string[]];
