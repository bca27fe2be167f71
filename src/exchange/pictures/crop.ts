import type { PixelSize } from './sniff';

/** The square that is cut out of a photo, in pixels of the photo as it has been turned. It may reach over its edges. */
export interface Crop {
  /** Quarter turns clockwise. */
  readonly turn: 0 | 1 | 2 | 3;
  readonly x: number;
  readonly y: number;
  readonly side: number;
}

/** A point of the square, from 0 to 1 across and down. */
export interface CropPoint {
  readonly x: number;
  readonly y: number;
}

/** Cut closer than this, a phone's photo is blurred on paper. */
const CLOSEST = 10;
const MIDDLE: CropPoint = { x: 0.5, y: 0.5 };

/** As large a square as the photo holds, from its middle. */
export function startCrop(photo: PixelSize): Crop {
  return inside({ turn: 0, x: 0, y: 0, side: shorter(photo) }, photo, middleOf(photo));
}

/** The whole photo, with room above and below or at its sides. */
export function wholePhoto(crop: Crop, photo: PixelSize): Crop {
  return inside({ ...crop, side: longer(photo) }, photo, middleOf(turnedSize(photo, crop.turn)));
}

export function isWhole(crop: Crop, photo: PixelSize): boolean {
  return crop.side >= longer(photo);
}

/** Moves the square by parts of its own side. */
export function movedCrop(crop: Crop, photo: PixelSize, by: CropPoint): Crop {
  const { x, y } = centreOf(crop);
  return inside(crop, photo, { x: x + by.x * crop.side, y: y + by.y * crop.side });
}

/** Cuts closer (`factor` above 1) or wider, and what lies under the point stays under it. */
export function zoomedCrop(crop: Crop, photo: PixelSize, factor: number, at: CropPoint = MIDDLE): Crop {
  const side = Math.min(longer(photo), Math.max(shorter(photo) / CLOSEST, crop.side / factor));
  const left = crop.x + at.x * (crop.side - side);
  const top = crop.y + at.y * (crop.side - side);
  return inside({ ...crop, side }, photo, { x: left + side / 2, y: top + side / 2 });
}

/** Turns photo and square together, a quarter clockwise. */
export function turnedCrop(crop: Crop, photo: PixelSize): Crop {
  const { height } = turnedSize(photo, crop.turn);
  const { x, y } = centreOf(crop);
  const turn = ((crop.turn + 1) % 4) as Crop['turn'];
  return inside({ ...crop, turn }, photo, { x: height - y, y: x });
}

export function turnedSize({ width, height }: PixelSize, turn: Crop['turn']): PixelSize {
  return turn % 2 === 0 ? { width, height } : { width: height, height: width };
}

/** The square round this centre, pushed back so that it shows as much photo as it can. */
function inside(crop: Crop, photo: PixelSize, centre: CropPoint): Crop {
  const { width, height } = turnedSize(photo, crop.turn);
  const along = (middle: number, length: number) =>
    crop.side >= length
      ? (length - crop.side) / 2
      : Math.min(length - crop.side, Math.max(0, middle - crop.side / 2));
  return { ...crop, x: along(centre.x, width), y: along(centre.y, height) };
}

function centreOf({ x, y, side }: Crop): CropPoint {
  return { x: x + side / 2, y: y + side / 2 };
}

function middleOf({ width, height }: PixelSize): CropPoint {
  return { x: width / 2, y: height / 2 };
}

function shorter({ width, height }: PixelSize): number {
  return Math.min(width, height);
}

function longer({ width, height }: PixelSize): number {
  return Math.max(width, height);
}
