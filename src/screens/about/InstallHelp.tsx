/** Home-screen apps keep their storage where a tablet clears that of pages not visited for a week. */
export function InstallHelp() {
  return (
    <section>
      <h2>Put it on the home screen</h2>
      <p>
        It then opens like any app, and a tablet that clears web pages after a week without a visit leaves it
        alone.
      </p>
      <dl>
        <dt>iPad, in Safari</dt>
        <dd>Tap Share, then “Add to Home Screen”.</dd>
        <dt>Android tablet or Chromebook, in Chrome</dt>
        <dd>Open the menu with three dots, then “Install app” or “Add to Home screen”.</dd>
        <dt>Windows, in Edge or Chrome</dt>
        <dd>Open the menu with three dots, then “Apps” or “Cast, save and share”, then “Install”.</dd>
      </dl>
      <h3>With no internet</h3>
      <p>
        Cuecraft keeps all of itself on this device the first time it is opened: pictures, letters, printing.
        When the top of the home screen says “works offline”, the internet may go. A new version is offered,
        never forced.
      </p>
    </section>
  );
}
