import { type ComponentChildren, Fragment } from 'preact';
import type { Pack } from '../../model/pack';

/** What stands in public/, beside the app. */
const FONT_LICENCE = 'assets/fonts/ATTRIBUTION.txt';

interface CreditsProps {
  readonly packs: readonly Pack[];
  readonly whoDrewWhat: ComponentChildren;
}

export function Credits({ packs, whoDrewWhat }: CreditsProps) {
  return (
    <section>
      <h2>Thanks and licences</h2>
      <dl>
        <dt>Pictures</dt>
        <dd>
          <Elsewhere to="https://openmoji.org">OpenMoji</Elsewhere>, the open-source emoji and icon project,
          changed: cropped to fill their cards and drawn as plain shapes. And our own, drawn for school days.
          Both are under{' '}
          <Elsewhere to="https://creativecommons.org/licenses/by-sa/4.0/">CC BY-SA 4.0</Elsewhere>: you may
          copy, change and pass them on under the same licence. Pages you print carry the credit in their last
          line, and say there when you changed how pictures or people look.
          {whoDrewWhat}
        </dd>
        {packs.map(({ id, name, maker, licence }) => (
          <Fragment key={id}>
            <dt>Pictures you brought in: {name}</dt>
            <dd>{[maker, licence].filter((part) => part !== '').join(', ')}. Cropped to fill their cards.</dd>
          </Fragment>
        ))}
        <dt>Letters</dt>
        <dd>
          Based on Andika, Lexend, Atkinson Hyperlegible Next and OpenDyslexic, cut down and renamed, and on
          Noto Sans Arabic, Bengali, Gujarati, Gurmukhi and Tamil and Noto Nastaliq Urdu, cut down, under the{' '}
          <a href={FONT_LICENCE}>SIL Open Font License</a>. HarfBuzz joins their letters.
        </dd>
        <dt>Code</dt>
        <dd>
          Cuecraft is under the MIT licence. It is built with Preact, React, Konva, react-konva, jsPDF,
          MiniSearch, Valibot, fflate, xmldom, svgpath, HarfBuzz and bidi-js (MIT), idb (ISC) and Workbox
          (MIT).
        </dd>
      </dl>
    </section>
  );
}

/** A way off this device: opened only because a person asked, and in a tab of its own. */
function Elsewhere({ to, children }: { readonly to: string; readonly children: ComponentChildren }) {
  return (
    <a href={to} target="_blank" rel="noreferrer noopener">
      {children}
    </a>
  );
}
