import { useState } from 'preact/hooks';
import type { PlainBackground } from '../../../exchange/pictures/background';
import { startCrop } from '../../../exchange/pictures/crop';
import type { OpenPhoto } from '../../../exchange/pictures/decodePhoto';
import { finishPhoto } from '../../../exchange/pictures/finishPhoto';
import { pageBoard } from '../../../exchange/pictures/pageBoard';
import type { OwnPicture } from '../../../model/ownPicture';
import { BackgroundField } from './BackgroundField';
import { CropBoard } from './CropBoard';
import { CropButtons } from './CropButtons';
import { FactsFields } from './FactsFields';
import { MakerFoot } from './MakerFoot';
import type { OwnPictureActions } from './ownPictureActions';
import { usePictureEnd } from './usePictureEnd';

/** What every panel that makes a picture is given. */
export interface MakerPanelProps {
  readonly own: OwnPictureActions;
  readonly word: string;
  readonly doneWords: string;
  readonly onMade: (picture: OwnPicture) => void;
  readonly onCancel: () => void;
}

/** The photo to the left, what is said of it to the right. Everything is settled as most want it: one tap ends it. */
export function PhotoPanel(props: MakerPanelProps & { readonly photo: OpenPhoto }) {
  const { photo, own, doneWords, onCancel } = props;
  const [crop, setCrop] = useState(() => startCrop(photo));
  const [plain, setPlain] = useState<PlainBackground | null>(null);
  const [gone, setGone] = useState(0);
  const make = () => finishPhoto(photo, { crop, plain }, pageBoard);
  const end = usePictureEnd({ ...props, make });
  return (
    <>
      <div class="maker-sides">
        <div class="maker-picture">
          <CropBoard photo={photo} wish={{ crop, plain }} onCrop={setCrop} onGone={setGone} />
          <CropButtons photo={photo} crop={crop} onCrop={setCrop} />
        </div>
        <div class="maker-words">
          <FactsFields facts={end.facts} calendar={own} needed={end.needed} onChange={end.setFacts} />
          <BackgroundField plain={plain} gone={gone} onChange={setPlain} />
        </div>
      </div>
      <MakerFoot end={end} doneWords={doneWords} onCancel={onCancel} />
    </>
  );
}
