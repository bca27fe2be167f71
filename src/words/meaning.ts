/** What a run of words means, as our own vocabulary has it. */
export interface Meaning<Picture> {
  /** None where we know the words but have no honest picture for them yet. */
  readonly picture: Picture | null;
  /** These words choose a picture only when they are the whole label: "cold" is a face, "cold lunch" is not. */
  readonly alone: boolean;
}

/** How this layer asks what pictures there are, without knowing the library. */
export interface PictureLookup<Picture> {
  readonly meaning: (words: readonly string[]) => Meaning<Picture> | null;
  /** The picture of exactly this name, outside the vocabulary too: "trumpet". */
  readonly named: (words: readonly string[]) => Picture | null;
  /** The first picture among the emoji typed in a text. */
  readonly emoji: (text: string) => Picture | null;
}
