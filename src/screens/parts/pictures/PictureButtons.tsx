import { useMemo, useRef } from 'preact/hooks';
import { Icon, type IconName } from '../../../ui/Icon';
import type { PictureMaker } from './usePictureMaker';
import './pictures.css';

interface PictureButtonsProps {
  readonly maker: PictureMaker;
  /** What the picture is wanted for; it may be called otherwise later. */
  readonly word: string;
}

/** The ways to a picture of one's own. Where there is a finger there is mostly a camera, too. */
export function PictureButtons({ maker, word }: PictureButtonsProps) {
  const touch = useMemo(() => matchMedia('(any-pointer: coarse)').matches, []);
  const take = (file: File) => maker.takePhoto(file, word);
  return (
    <fieldset class="picture-buttons">
      <legend class="unseen">Make a picture of your own</legend>
      {touch && <FileButton icon="camera" words="Take a photo" camera onFile={take} />}
      <FileButton icon="photo" words="Add a photo" onFile={take} />
      <button type="button" class="button" onClick={() => maker.draw(word)}>
        <Icon name="pencil" />
        Draw
      </button>
    </fieldset>
  );
}

interface FileButtonProps {
  readonly icon: IconName;
  readonly words: string;
  readonly camera?: boolean;
  readonly onFile: (file: File) => void;
}

/** Every file may be handed over: what it truly is, is found out afterwards, and said. */
function FileButton({ icon, words, camera, onFile }: FileButtonProps) {
  const field = useRef<HTMLInputElement>(null);
  return (
    <>
      <button type="button" class="button" onClick={() => field.current?.click()}>
        <Icon name={icon} />
        {words}
      </button>
      <input
        ref={field}
        type="file"
        hidden
        accept="image/*"
        capture={camera ? 'environment' : undefined}
        aria-label={words}
        onChange={({ currentTarget }) => {
          const [file] = currentTarget.files ?? [];
          // So that choosing the same file again is a change again.
          currentTarget.value = '';
          if (file) onFile(file);
        }}
      />
    </>
  );
}
