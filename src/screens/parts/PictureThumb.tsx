import { type Picture, pictureId } from '../../model/card';
import type { Library } from '../workshop';
import { SymbolPicture } from './SymbolPicture';
import './picture-thumb.css';

interface PictureThumbProps {
  readonly picture: Picture;
  readonly library: Library;
  /** CSS px. */
  readonly size: number;
}

/** What a card shows, on white as on paper, with its name for whoever can't see it. */
export function PictureThumb({ picture, library, size }: PictureThumbProps) {
  const id = pictureId(picture);
  if (id === null) return <span class="picture-thumb words-only">Words only</span>;
  return (
    <span class="picture-thumb">
      <SymbolPicture symbolId={id} pictures={library.pictures} size={size} />
      <span class="unseen">{library.entry(id)?.name ?? 'A picture that is not on this device'}</span>
    </span>
  );
}
