/** Why a file can't be brought in, as a sentence for the person. Thrown deep inside a reader and caught at its door. */
export class Refusal extends Error {}

/** Harmless, but more than flat shapes can hold: it may still come in as a picture of pixels. */
export class NotFlat extends Error {}
