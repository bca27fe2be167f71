/** Across from the middle of the body, and down. */
export type Point = readonly [number, number];
/** Two handles and an end. */
export type Curve = readonly [Point, Point, Point];

/** A plain body seen from the front, its right half from the top of the head down to where the legs part. */
export const STANDING: readonly Curve[] = [
  '9 2 14 9 14 18',
  '14 26 10.5 32 6.8 35',
  '6.5 38 6.5 41 7.5 43',
  '11 46.5 20 46 25.5 50',
  '31 54 32.5 60 33.5 68',
  '35 82 38 95 41 110',
  '43.5 114 47 120 46.5 126',
  '46 131 41 131.5 39 127.5',
  '37 123 35.5 118 35 112.5',
  '31.5 100 28 88 24.5 74',
  '23 88 21.5 96 22.5 108',
  '24.5 120 24 138 21.5 154',
  '20.5 166 20 190 17 214',
  '17 220 24 226 25 231',
  '25 236 12 236.5 7 233',
  '4.5 230 5.5 224 6 216',
  '7.5 192 5 170 3 142',
  '2.5 135 1.5 131 0 130',
].map(curve);

/** The same body sitting: the knees towards us, the feet below them. */
export const SITTING: readonly Curve[] = [
  '9 2 14 9 14 18',
  '14 26 10.5 32 6.8 35',
  '6.5 38 6.5 41 7.5 43',
  '11 46.5 20 46 25.5 50',
  '31 54 32.5 60 33.5 68',
  '35 78 38 88 38 97',
  '38 104 37 110 35 117',
  '34 123 27.5 123 26 117.5',
  '25 113 27.5 104 27.5 97',
  '27.5 90 25.5 82 24.5 74',
  '23.5 88 22 98 22.5 112',
  '25.5 120 26.5 134 25 146',
  '23.5 160 22 184 19 206',
  '19 212 25 217 26 222',
  '26 227 13 227.5 9 224',
  '7 221 8 216 8 208',
  '8 188 6 168 4 150',
  '3 145 2 143 0 142',
].map(curve);

function curve(numbers: string): Curve {
  const [a = 0, b = 0, c = 0, d = 0, e = 0, f = 0] = numbers.split(' ').map(Number);
  return [
    [a, b],
    [c, d],
    [e, f],
  ];
}
