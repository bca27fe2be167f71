/** What the app may promise, and in the same breath what it can't know or do (practice.md 5.2, 5.3). */
export function PrivacyPromise() {
  return (
    <section>
      <h2>Your work stays with you</h2>
      <ul>
        <li>Your boards stay on this device. Nothing you type or make is sent anywhere.</li>
        <li>There is no account, no advertising, and nobody counts what you do.</li>
        <li>
          Everything you have made is on the home screen or in the bin: see it, save it as a file, delete it.
        </li>
      </ul>
      <h3>Good to know</h3>
      <ul>
        <li>Whoever uses this browser on this device can see your boards too.</li>
        <li>
          A first name or initials are enough on a board. Leave surnames, dates of birth and diagnoses out.
        </li>
        <li>
          Cuecraft makes pictures; it is no place for records. If you are worried about a child, tell your
          safeguarding lead.
        </li>
        <li>
          Fetching the app for the first time is like opening any web page: the site you fetch it from sees
          your device’s address.
        </li>
      </ul>
    </section>
  );
}
