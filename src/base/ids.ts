/** Makes a new id. The app hands in a random one, a test a counting one: nothing pure reaches for chance itself. */
export type MakeId = () => string;
