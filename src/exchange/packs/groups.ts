/** What packs call their groups, and ours that plainly mean the same; the first that fits. The rest stay with the pack. */
const MEANT: readonly (readonly [RegExp, string])[] = [
  [/\bfeeling|\bemotion/u, 'Feelings'],
  [/\bfood|\bdrink|\bmeal|\bfruit|\bvegetable|\bsnack/u, 'Food'],
  [/\bclothe?s?\b|\bclothing|\bfootwear|\bshoes/u, 'Clothes'],
  [/\banimals?\b|\bpets?\b|\bbirds?\b|\binsects?\b/u, 'Animals'],
  [/\bbody\b/u, 'Body'],
  [/\bgrooming|\bhygiene|\bself.?care|\btoilet/u, 'Self-help'],
  [/\bmedical|\bhealth|\bdoctor|\bhospital/u, 'Medical'],
  [/\bhousehold|\bfurniture|\bbuilding contents|\btools?\b|\bkitchen|\belectrical/u, 'Home and tools'],
  [/\bbuildings?\b|\bplaces?\b|\bshops?\b/u, 'Places'],
  [/\btransport|\bvehicles?\b|\btravel|\bholiday/u, 'Trips and transport'],
  [/\bweather|\bcalendar|\bseasons?\b/u, 'Weather and calendar'],
  [/\bmusic/u, 'Music'],
  [/\bschool|\bclassroom|\bstationery/u, 'School day'],
  [/\bnumbers?\b|\bmaths?\b|\bshapes?\b|\bmoney\b/u, 'Maths'],
  [/\bsports?\b|\bleisure|\btoys?\b|\bgames?\b|\bplay/u, 'Play'],
  [/\bplants?\b|\btrees?\b|\bnature|\benvironment|\bflowers?\b/u, 'Nature'],
  [/\bscience|\breligion|\bcelebrat|\bfestival|\bhistory|\bgeography/u, 'Topics'],
  [/\bpeople|\bperson\b|\bfamily|\bprofession|\bjobs?\b|\brelationship/u, 'People'],
];

/** Our group for a pack's category, or null. */
export function groupFor(category: string): string | null {
  const words = category.toLowerCase();
  return MEANT.find(([meant]) => meant.test(words))?.[1] ?? null;
}
