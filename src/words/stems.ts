/** Forms that no rule finds. Left: the base; right: the others. */
const IRREGULAR_FORMS: Readonly<Record<string, string>> = {
  be: 'been being',
  begin: 'began begun beginning',
  blow: 'blew blown',
  break: 'broke broken',
  bring: 'brought bringing',
  build: 'built',
  bus: 'buses',
  buy: 'bought',
  canoe: 'canoes canoeing',
  catch: 'caught',
  child: 'children',
  choose: 'chose chosen choosing',
  come: 'came coming',
  cycle: 'cycling',
  dance: 'dancing',
  do: 'did doing does',
  draw: 'drew drawn',
  drink: 'drank drunk',
  drive: 'drove driven',
  eat: 'ate eaten',
  explore: 'exploring explored',
  fall: 'fell fallen',
  feel: 'felt feeling',
  fly: 'flew flown',
  foot: 'feet',
  forget: 'forgot forgotten',
  get: 'got getting',
  give: 'gave given',
  go: 'went gone going goes',
  goose: 'geese',
  grow: 'grew grown',
  half: 'halves',
  have: 'had having has',
  hear: 'heard',
  hide: 'hid hidden',
  hold: 'held',
  knife: 'knives',
  leaf: 'leaves',
  life: 'lives',
  loaf: 'loaves',
  lose: 'lost losing',
  lie: 'lying lay',
  make: 'made making',
  man: 'men',
  meet: 'met',
  mouse: 'mice',
  owe: 'owing',
  person: 'people',
  prepare: 'prepared preparing',
  ride: 'rode ridden',
  run: 'ran',
  say: 'said',
  see: 'saw seen seeing',
  shake: 'shook shaken',
  share: 'sharing shared',
  shoe: 'shoes',
  shelf: 'shelves',
  sing: 'sang sung singing',
  sit: 'sat',
  sleep: 'slept',
  speak: 'spoke spoken',
  stand: 'stood',
  stick: 'stuck',
  swim: 'swam swum',
  swing: 'swung swinging',
  take: 'took taken',
  tell: 'told',
  thief: 'thieves',
  think: 'thought',
  throw: 'threw thrown',
  tie: 'tying tied',
  toe: 'toes',
  tooth: 'teeth',
  toy: 'toys',
  wake: 'woke woken',
  wear: 'wore worn',
  wolf: 'wolves',
  woman: 'women',
  write: 'wrote written',
};

const IRREGULAR: ReadonlyMap<string, string> = new Map(
  Object.entries(IRREGULAR_FORMS).flatMap(([base, forms]) =>
    forms.split(' ').map((form) => [form, base] as const),
  ),
);

/** Words that only look bent: "morning" is not what one does to a morn, nor "training" a ride on a train. */
const AS_THEY_ARE = new Set(
  (
    'morning evening training building meeting spring string ring king wing thing something nothing anything during ' +
    'ceiling clothing earring pudding wedding outing duckling sibling bus gas yes this his is was us plus lens tennis ' +
    'christmas maths news always series species athletics gymnastics physics sports glass class dress grass mess less ' +
    'bed red shed sled hundred naked wicked'
  ).split(' '),
);

/** The form under which all forms of a word meet: washing, washes and washed are wash. It need not be a real word. */
export function stemOf(word: string): string {
  const known = STEMS.get(word);
  if (known !== undefined) return known;
  const stem = findStem(word);
  STEMS.set(word, stem);
  return stem;
}

/** Found once each: building the search asks for the same three thousand words some twenty thousand times. */
const STEMS = new Map<string, string>();

function findStem(word: string): string {
  if (word.length < 4 && !IRREGULAR.has(word)) return word;
  if (AS_THEY_ARE.has(word)) return word;
  const irregular = IRREGULAR.get(word);
  if (irregular) return irregular;
  const single = withoutPlural(word);
  return withoutEnding(single, 'ing') ?? withoutEnding(single, 'ed') ?? single;
}

export function stemsOf(words: readonly string[]): readonly string[] {
  return words.map(stemOf);
}

function withoutPlural(word: string): string {
  if (!word.endsWith('s') || /(?:ss|us|is)$/.test(word)) return word;
  if (/ies$/.test(word)) return word.length > 4 ? `${word.slice(0, -3)}y` : word.slice(0, -1);
  if (/(?:x|ch|sh|ss|zz|o)es$/.test(word)) return word.slice(0, -2);
  const single = word.slice(0, -1);
  return IRREGULAR.get(single) ?? single;
}

function withoutEnding(word: string, ending: 'ing' | 'ed'): string | null {
  if (!word.endsWith(ending) || word.endsWith('eed')) return null;
  const rest = word.slice(0, -ending.length);
  if (rest.length < 2 || !/[aeiouy]/.test(rest)) return null;
  if (ending === 'ed' && rest.endsWith('i')) return `${rest.slice(0, -1)}y`;
  if (/([bdgkmnprt])\1$/.test(rest)) return rest.slice(0, -1);
  return needsSilentE(rest) ? `${rest}e` : rest;
}

/** bak-ing was bake, danc-ing dance, juggl-ing juggle; but paint-ing, play-ing and open-ing lost nothing. */
function needsSilentE(rest: string): boolean {
  if (/(?:[cvuz]|dg|[st]ur|[^aeioul]l|[nr]s|[aeiou]s)$/.test(rest)) return true;
  if (!/[^aeiou][aeiouy][^aeiouwxy]$/.test(rest) && !/^[aeiou][^aeiouwxy]$/.test(rest)) return false;
  const syllables = rest.match(/[aeiouy]+/g)?.length ?? 0;
  return syllables < 2 || !/(?:en|er|or|ur|on|el|it|et|al|om|op|ar|an|ut|in|ish)$/.test(rest);
}
