/**
 * Words of running text and what the library calls their picture. A list of activities reads some of them otherwise:
 * there “letters” are phonics and a “card” is a game.
 */
const READ_AS_LINES = `
alarm: fire drill
box: parcel
bulb: light bulb
okay: okay
parent: family
pass: give
pound: money
press: pushing a button
sunlight: sun
splash: sweat droplets
teeth: tooth
tooth: tooth
arrow: right arrow
asleep: sleep
awake: wake up
baby: baby
bed: bed
blanket: weighted blanket
body: human body
bridge: bridge at night
builder: construction worker
buy: shopping bags
castle: castle
city: cityscape
coffee: hot drink
costume: dressing up
dark: night
dig: shovel
dive: swimming
egyptian: Egyptians
engine: steam train
explorer: polar explorer
find: look
found: look
flag: flag in hole
food: plate with knife and fork
forest: trees
fruit: fruit
funny: face with tears of joy
game: board game
garden: house with garden
gift: present
goal: goal net
grandma: grandparents
gran: grandparents
grandpa: grandparents
granny: grandparents
grass: seedling
honey: honey pot
idea: light bulb
island: desert island
journey: bus
kiss: face blowing a kiss
kiwi: kiwi fruit
knife: use a knife
lady: woman
lamb: sheep
laugh: face with tears of joy
map: world map
meal: plate with knife and fork
monster: troll
moon: crescent moon
mug: cup
muscle: flexed biceps
nest: nest with eggs
noise: too loud
noisy: too loud
pack: pack bag
paw: paw prints
pay: money
plug: electric plug
pony: horse
pumpkin: jack-o-lantern
rest: take a break
ride: bike
rocket: rocket
salt: salt
sat: sit down
saucepan: cooking
shell: spiral shell
shot: kick
sail: sailboat
sing: singing
sixth: 6th
skeleton: bone
smile: happy
sofa: sofa and lamp
soldier: military helmet
sound: speaker high volume
staff: teacher
stem: stem of a plant
stone: rock
suitcase: luggage
sun: sun
team: working together
town: town
toy: toys
treasure: treasure chest
try: try my best
van: delivery van
village: town
wall: brick
win: trophy
witch: mage
wizard: mage
wood: wood
woods: trees
won: trophy
zoo: zoo
`;

export const READ_AS: ReadonlyMap<string, string> = new Map(
  READ_AS_LINES.trim()
    .split('\n')
    .map((line) => line.split(': ') as [string, string]),
);

const set = (words: string): ReadonlySet<string> => new Set(words.split(/\s+/u));

/** Words that carry a sentence and not its sense: silent but where every word is to have its picture. */
export const FUNCTION_WORDS: ReadonlySet<string> = set(
  `a an the this that these those my mine your yours his her hers its our ours their theirs some any no each every another
  both either neither all which what whose who whom i me you he him she it we us they them myself himself herself itself
  themselves one ones of to in on at from with by for under over near behind between into onto out off up down through
  across around past after before during about without until against along above below beside towards round
  and or but so because if when while than then as like is are was were am be been being have has had having do does did
  done doing can could will would may might must shall should not dont doesnt didnt wont cant couldnt wouldnt shouldnt isnt
  arent wasnt werent havent hasnt hadnt im ive id youre youve youll hes shes weve theyre theyve thats theres there here how why where
  very too also just only even still already again always often usually sometimes never ever soon now later much many
  more most lots lot few little bit quite really almost nearly away back let lets please yes oh well each other others
  thing things something anything nothing everything someone anyone everyone nobody way kind sort such own same different
  both together same whole part able about around once twice mr mrs ms miss dr`,
);

/** They have a picture, and yet say little in a sentence: shown at the density above key words, or where there is room. */
export const WEAK_WORDS: ReadonlySet<string> = set(
  `go went goes going gone come came get got put make made take took give gave want need use used try keep kept let start
  started begin began end ended stay find found know think thought say said tell told ask asked day time
  year week month people good nice big small new old long next last high right`,
);

/** Passed over between a denial and what it is about: “you won’t need shoes” is about shoes. */
export const LIGHT_VERBS: ReadonlySet<string> = set(
  'bring need use have wear get take find see own any real more',
);

/** Two words that are read together, by the ends of their first word. */
export const READ_PHRASES: ReadonlyMap<string, string> = new Map([
  ['turn off', 'off'],
  ['switch off', 'off'],
  ['turn out', 'off'],
  ['turn on', 'on'],
  ['switch on', 'on'],
  ['meeting point', 'assembly point'],
]);

/** Between these and what they deny only words without a picture stand: “not very hot”. */
export const DENIALS: ReadonlySet<string> = set(
  'not no never dont doesnt didnt wont cant cannot couldnt wouldnt shouldnt isnt arent wasnt werent without mustnt havent hasnt neither nor nobody',
);

/** Names of children that are words as well. At the start of a sentence only what follows tells. */
export const NAMES_THAT_ARE_WORDS: ReadonlySet<string> = set(
  `rose lily daisy poppy ruby robin jack mark will grace joy hope faith holly ivy jasmine olive amber ray bill frank pat sue
  dawn penny pearl rob nick max rocky rusty teddy buddy ginger basil sandy crystal gem violet hazel willow rowan martin carol
  eve duke prince archer`,
);

/** Written with a capital in the middle of a sentence, and words all the same. */
export const PROPER_WORDS: ReadonlySet<string> = set(
  `monday tuesday wednesday thursday friday saturday sunday january february march april may june july august september october
  november december christmas easter eid diwali ramadan hanukkah halloween bonfire english maths science history geography art
  music pe re ict french spanish mum mummy dad daddy gran granny grandma grandad grandpa nan nana romans roman vikings viking
  tudors victorians egyptians egyptian greeks earth tv i god king queen`,
);
