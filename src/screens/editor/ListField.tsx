import { useId, useState } from 'preact/hooks';

interface ListFieldProps {
  /** The list as the board has it. */
  readonly text: string;
  readonly onType: (text: string) => void;
  readonly onLeave: () => void;
}

/** One activity a line. While somebody types, their own text stays as they typed it. */
export function ListField({ text, onType, onLeave }: ListFieldProps) {
  const id = useId();
  const [typed, setTyped] = useState<string | null>(null);
  return (
    <div class="field">
      <label class="name" for={id}>
        Type the list
      </label>
      <textarea
        id={id}
        class="input list"
        rows={7}
        value={typed ?? text}
        placeholder={'9:00 Register\nPhonics\nSnack'}
        aria-describedby={`${id}-hint`}
        onFocus={() => setTyped(text)}
        onInput={(event) => {
          setTyped(event.currentTarget.value);
          onType(event.currentTarget.value);
        }}
        onBlur={() => {
          setTyped(null);
          onLeave();
        }}
      />
      <span class="hint" id={`${id}-hint`}>
        One activity a line. Paste works too.
      </span>
    </div>
  );
}
