import { useState } from 'preact/hooks';
import { isPast } from '../model/keepUntil';
import type { OwnPicture } from '../model/ownPicture';
import { Banner } from '../ui/Banner';
import { Button } from '../ui/Button';
import { dayOf } from './ownPictureActions';
import { routeHash } from './route';

/** Said once a visit, and nothing is deleted by itself. */
let putOff = false;

/** Photos whose last day has gone by: the person decides. */
export function PastPicturesNotice({ pictures }: { readonly pictures: readonly OwnPicture[] }) {
  const [closed, setClosed] = useState(putOff);
  const past = pictures.filter(({ keepUntil }) => isPast(keepUntil, dayOf(new Date())));
  if (closed || past.length === 0) return null;
  return (
    <Banner tone="warn">
      <p>
        {past.length === 1 ? '1 picture of yours is' : `${past.length} pictures of yours are`} past the date
        you set. Nothing is deleted until you say so.
      </p>
      <a class="button" href={routeHash({ screen: 'library' })}>
        Look and decide
      </a>
      <Button
        look="plain"
        onClick={() => {
          putOff = true;
          setClosed(true);
        }}
      >
        Not now
      </Button>
    </Banner>
  );
}
