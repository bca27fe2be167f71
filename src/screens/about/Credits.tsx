import type { ComponentChildren } from 'preact';

/** What stands in public/, beside the app. */
const FONT_LICENCE = 'assets/fonts/ATTRIBUTION.txt';

export function Credits() {
  return (
    <section>
      <h2>Thanks and licences</h2>
      <dl>
        <dt>Pictures</dt>
        <dd>
          <Elsewhere to="https://openmoji.org">OpenMoji</Elsewhere>, the open-source emoji and icon project,
          under <Elsewhere to="https://creativecommons.org/licenses/by-sa/4.0/">CC BY-SA 4.0</Elsewhere>.
          Changed: cropped to fill their cards and drawn as plain shapes. Pages you print carry this credit in
          their last line.
        </dd>
        <dt>Letters</dt>
        <dd>
          Based on Andika, Lexend, Atkinson Hyperlegible Next and OpenDyslexic, cut down and renamed, under
          the <a href={FONT_LICENCE}>SIL Open Font License</a>.
        </dd>
        <dt>Code</dt>
        <dd>
          Cuecraft is under the MIT licence. It is built with Preact, React, Konva, react-konva, jsPDF,
          MiniSearch and Valibot (MIT), idb (ISC) and Workbox (MIT).
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
