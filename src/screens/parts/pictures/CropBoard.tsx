import { useLayoutEffect, useRef } from 'preact/hooks';
import { type Crop, movedCrop, turnedCrop, zoomedCrop } from '../../../exchange/pictures/crop';
import type { OpenPhoto } from '../../../exchange/pictures/decodePhoto';
import { drawCut, type PhotoWish } from '../../../exchange/pictures/finishPhoto';
import { cropHands } from './cropHands';

interface CropBoardProps {
  readonly photo: OpenPhoto;
  readonly wish: PhotoWish;
  readonly onCrop: (change: (before: Crop) => Crop) => void;
  /** Told which share of the square was taken for a plain wall. */
  readonly onGone: (share: number) => void;
}

/** Pixels of the preview's side: enough to judge by, and quick to draw at every move. */
const SHOWN = 480;
const STEP = 0.04;
const ZOOM = 1.15;
const KEYS = 'The part of the photo to use. Arrow keys move the photo, plus and minus zoom, R turns it.';

const MOVES: Readonly<Record<string, readonly [number, number]>> = {
  ArrowLeft: [STEP, 0],
  ArrowRight: [-STEP, 0],
  ArrowUp: [0, STEP],
  ArrowDown: [0, -STEP],
};

/** The square as it will be on the card: the photo under it follows fingers, wheel and keys. */
export function CropBoard({ photo, wish, onCrop, onGone }: CropBoardProps) {
  const canvas = useRef<HTMLCanvasElement>(null);
  const board = useRef<HTMLButtonElement>(null);
  useLayoutEffect(() => {
    const ink = canvas.current?.getContext('2d', { willReadFrequently: true });
    if (ink) onGone(drawCut(ink, photo, wish, SHOWN));
  }, [photo, wish.crop, wish.plain]);
  useLayoutEffect(() => {
    if (!board.current) return;
    return cropHands(board.current, {
      onMove: (by) => onCrop((before) => movedCrop(before, photo, by)),
      onZoom: (factor, at) => onCrop((before) => zoomedCrop(before, photo, factor, at)),
    });
  }, [photo]);
  return (
    <button
      ref={board}
      type="button"
      class="crop-board"
      aria-label={KEYS}
      onKeyDown={(event) => pressKey(event, photo, onCrop)}
    >
      <canvas ref={canvas} width={SHOWN} height={SHOWN} />
    </button>
  );
}

function pressKey(event: KeyboardEvent, photo: OpenPhoto, onCrop: CropBoardProps['onCrop']): void {
  const { key } = event;
  const [x, y] = MOVES[key] ?? [];
  if (x !== undefined && y !== undefined) onCrop((before) => movedCrop(before, photo, { x, y }));
  else if (key === '+' || key === '=') onCrop((before) => zoomedCrop(before, photo, ZOOM));
  else if (key === '-') onCrop((before) => zoomedCrop(before, photo, 1 / ZOOM));
  else if (key.toLowerCase() === 'r') onCrop((before) => turnedCrop(before, photo));
  else return;
  event.preventDefault();
}
