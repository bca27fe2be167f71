export type Eyes = 'dots' | 'closed' | 'tight' | 'wide' | 'aside' | 'up' | 'tears';
export type Mouth =
  | 'smile'
  | 'grin'
  | 'flat'
  | 'sad'
  | 'open'
  | 'small-o'
  | 'shout'
  | 'wobbly'
  | 'aside'
  | 'tongue'
  | 'none';
export type Brows = 'none' | 'worried' | 'angry' | 'raised' | 'one-raised';

interface FaceParts {
  readonly eyes: Eyes;
  readonly mouth: Mouth;
  readonly brows: Brows;
}

/** What a face can say. Dots for eyes and one line for a mouth are what survives 20 mm on paper (symbols.md 5). */
export const FACES = {
  smile: { eyes: 'dots', mouth: 'smile', brows: 'none' },
  happy: { eyes: 'dots', mouth: 'grin', brows: 'none' },
  delighted: { eyes: 'closed', mouth: 'grin', brows: 'none' },
  content: { eyes: 'closed', mouth: 'smile', brows: 'none' },
  flat: { eyes: 'dots', mouth: 'flat', brows: 'none' },
  sad: { eyes: 'dots', mouth: 'sad', brows: 'worried' },
  crying: { eyes: 'tears', mouth: 'sad', brows: 'worried' },
  worried: { eyes: 'dots', mouth: 'wobbly', brows: 'worried' },
  angry: { eyes: 'dots', mouth: 'sad', brows: 'angry' },
  shouting: { eyes: 'tight', mouth: 'shout', brows: 'angry' },
  calling: { eyes: 'dots', mouth: 'shout', brows: 'none' },
  hurt: { eyes: 'tight', mouth: 'wobbly', brows: 'worried' },
  surprised: { eyes: 'wide', mouth: 'small-o', brows: 'raised' },
  talking: { eyes: 'dots', mouth: 'open', brows: 'none' },
  singing: { eyes: 'closed', mouth: 'open', brows: 'raised' },
  whispering: { eyes: 'dots', mouth: 'small-o', brows: 'none' },
  thinking: { eyes: 'up', mouth: 'aside', brows: 'none' },
  puzzled: { eyes: 'aside', mouth: 'wobbly', brows: 'one-raised' },
  bored: { eyes: 'aside', mouth: 'flat', brows: 'none' },
  proud: { eyes: 'closed', mouth: 'smile', brows: 'raised' },
  asleep: { eyes: 'closed', mouth: 'flat', brows: 'none' },
  tongue: { eyes: 'dots', mouth: 'tongue', brows: 'none' },
  blank: { eyes: 'dots', mouth: 'none', brows: 'none' },
} as const satisfies Readonly<Record<string, FaceParts>>;

export type FaceName = keyof typeof FACES;
