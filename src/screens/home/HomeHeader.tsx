import { Icon } from '../../ui/Icon';
import { PLACE_LINKS } from '../parts/placeLinks';
import { Logo } from './Logo';

/** `offline` says in words how far the app works without a network. */
export function HomeHeader({ offline }: { readonly offline: string }) {
  return (
    <header class="home-header">
      <Logo />
      <p class="kept-here">
        <Icon name="lock" />
        <span>
          Stays on this device
          {offline !== '' && <span class="offline-words"> · {offline}</span>}
        </span>
      </p>
      <nav aria-label="More of Cuecraft">
        <a class="button plain" href={PLACE_LINKS.library}>
          Pictures and words
        </a>
        <a class="button plain" href={PLACE_LINKS.about}>
          About
        </a>
        <a class="button plain" href={PLACE_LINKS.bin}>
          Bin
        </a>
      </nav>
    </header>
  );
}
