import {
  type Crop,
  isWhole,
  movedCrop,
  startCrop,
  turnedCrop,
  wholePhoto,
  zoomedCrop,
} from '../../../exchange/pictures/crop';
import type { PixelSize } from '../../../exchange/pictures/sniff';
import { Button } from '../../../ui/Button';
import type { IconName } from '../../../ui/Icon';

interface CropButtonsProps {
  readonly photo: PixelSize;
  readonly crop: Crop;
  readonly onCrop: (crop: Crop) => void;
}

const STEP = 0.08;
const ZOOM = 1.25;

/** All that fingers do, for those who tap or use keys. */
export function CropButtons({ photo, crop, onCrop }: CropButtonsProps) {
  const move = (icon: IconName, way: string, x: number, y: number) => (
    <Button
      icon={icon}
      label={`Move the photo ${way}`}
      onClick={() => onCrop(movedCrop(crop, photo, { x, y }))}
    >
      {null}
    </Button>
  );
  const whole = isWhole(crop, photo);
  const square = photo.width === photo.height;
  return (
    <fieldset class="crop-buttons">
      <legend class="unseen">Choose the part to use</legend>
      {move('back', 'left', STEP, 0)}
      {move('earlier', 'up', 0, STEP)}
      {move('later', 'down', 0, -STEP)}
      {move('right', 'right', -STEP, 0)}
      <Button icon="zoomOut" label="Zoom out" onClick={() => onCrop(zoomedCrop(crop, photo, 1 / ZOOM))}>
        {null}
      </Button>
      <Button icon="zoomIn" label="Zoom in" onClick={() => onCrop(zoomedCrop(crop, photo, ZOOM))}>
        {null}
      </Button>
      <Button icon="turn" onClick={() => onCrop(turnedCrop(crop, photo))}>
        Turn
      </Button>
      {!square && (
        <Button
          icon="fit"
          pressed={whole}
          onClick={() =>
            onCrop(
              whole ? zoomedCrop(crop, photo, crop.side / startCrop(photo).side) : wholePhoto(crop, photo),
            )
          }
        >
          Whole photo
        </Button>
      )}
    </fieldset>
  );
}
