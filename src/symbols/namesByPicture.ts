import { folded, type LanguageNames } from './languages';

/** What a picture is called in English and in another language, by OpenMoji's codes or the ids of our own symbols. */
export interface NamesByPicture {
  readonly english: ReadonlyMap<string, string>;
  readonly theirs: ReadonlyMap<string, string>;
}

/** What schools here say, where CLDR's English is America's. */
const BRITISH: Readonly<Record<string, string>> = {
  aubergine: 'eggplant',
  bike: 'bicycle',
  biscuit: 'cookie',
  burger: 'hamburger',
  lift: 'elevator',
  torch: 'flashlight',
  tv: 'television',
};

export function namesByPicture(english: LanguageNames, theirs: LanguageNames): NamesByPicture {
  return {
    english: new Map(english.map(({ code, name }) => [code, name])),
    theirs: new Map(theirs.map(({ code, written }) => [code, written])),
  };
}

/**
 * What a label says in the other language, if its picture names the very thing: "toilet" under a toilet, and not "lunch"
 * under a plate with knife and fork, which is called just that. Null where nobody knows.
 */
export function nameUnder(
  label: string,
  code: string,
  { english, theirs }: NamesByPicture,
  language: string,
): string | null {
  const said = folded(label);
  if (said === '' || english.get(code) !== (BRITISH[said] ?? said)) return null;
  const name = theirs.get(code);
  return name === undefined ? null : startedAs(label.trim(), name, language);
}

/** With a capital where the label has one, and without where it has none. */
function startedAs(label: string, name: string, language: string): string {
  const [first = ''] = label;
  const [letter = ''] = name;
  const capital = first !== first.toLocaleLowerCase('en-GB');
  return capital ? letter.toLocaleUpperCase(language) + name.slice(letter.length) : name;
}
