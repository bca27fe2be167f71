import type { ComponentChildren } from 'preact';
import { Icon } from '../../ui/Icon';
import { PLACE_LINKS } from './placeLinks';
import './plain-page.css';

interface PlainPageProps {
  readonly heading: string;
  readonly children: ComponentChildren;
}

/** A page beside the work: the way back, its name, and what it says. */
export function PlainPage({ heading, children }: PlainPageProps) {
  return (
    <div class="plain-page">
      <header>
        <a class="button" href={PLACE_LINKS.home}>
          <Icon name="back" />
          Home
        </a>
        <h1>{heading}</h1>
      </header>
      <main>{children}</main>
    </div>
  );
}
