/** A picture of pixels, cut down and without anything the camera wrote into it. */
export interface Pixels {
  readonly mime: 'image/png' | 'image/jpeg';
  readonly width: number;
  readonly height: number;
  readonly bytes: Uint8Array;
}
