import type { Result } from '../../base/result';
import type { Maker } from '../../symbols/makers';

interface WhoDrewWhatProps {
  /** Null until somebody has opened the list and it has come in. */
  readonly makers: Result<readonly Maker[]> | null;
  readonly onOpen: () => void;
}

/** Everybody whose pictures are in the library, and which these are: what their licence asks for, in full. */
export function WhoDrewWhat({ makers, onOpen }: WhoDrewWhatProps) {
  return (
    <details class="who-drew-what" onToggle={(event) => event.currentTarget.open && onOpen()}>
      <summary>Who drew which picture</summary>
      {makers === null && <p>One moment…</p>}
      {makers && !makers.ok && <p>{makers.problem}</p>}
      {makers?.ok && (
        <ul>
          {makers.value.map(({ name, pictures }) => (
            <li key={name}>
              <details>
                <summary>
                  {name}: {pictures.length === 1 ? '1 picture' : `${pictures.length} pictures`}
                </summary>
                <p>{pictures.join(', ')}</p>
              </details>
            </li>
          ))}
        </ul>
      )}
    </details>
  );
}
