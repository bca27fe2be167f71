/** For a first visit. */
export function NoBoards() {
  return (
    <div class="no-boards">
      <svg viewBox="0 0 120 60" width="120" height="60" aria-hidden="true">
        <rect x="3" y="12" width="32" height="42" rx="6" />
        <rect x="44" y="4" width="32" height="50" rx="6" />
        <rect x="85" y="12" width="32" height="42" rx="6" />
      </svg>
      <div>
        <h3>Your boards will wait for you here</h3>
        <p class="quiet">
          Everything you make is kept on this device by itself, ready to change and print again tomorrow.
        </p>
      </div>
    </div>
  );
}
