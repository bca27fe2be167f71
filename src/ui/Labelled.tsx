import type { ComponentChildren } from 'preact';
import { useId } from 'preact/hooks';

interface LabelledProps {
  readonly name: string;
  /** Said after the name, as what the field is described by. */
  readonly hint?: string;
  /** Makes the control, which carries `id` and is described by `hintId`. */
  readonly children: (id: string, hintId: string) => ComponentChildren;
}

/** A control under its name, with a hint below it. */
export function Labelled({ name, hint, children }: LabelledProps) {
  const id = useId();
  return (
    <div class="field">
      <label class="name" for={id}>
        {name}
      </label>
      {children(id, `${id}-hint`)}
      {hint !== undefined && (
        <span class="hint" id={`${id}-hint`}>
          {hint}
        </span>
      )}
    </div>
  );
}
