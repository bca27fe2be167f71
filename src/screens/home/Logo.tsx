/** Three little cards and the name. */
export function Logo() {
  return (
    <p class="logo">
      <svg viewBox="6 15 52 32" width="54" height="33" aria-hidden="true">
        <rect x="6" y="23" width="15" height="22" rx="5" fill="#0f6460" />
        <rect x="24.5" y="17" width="15" height="28" rx="5" fill="#f2b544" />
        <rect x="43" y="23" width="15" height="22" rx="5" fill="#c8553d" />
      </svg>
      cuecraft
    </p>
  );
}
