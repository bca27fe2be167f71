import type { ComponentChildren } from 'preact';
import { useState } from 'preact/hooks';

interface PartProps {
  readonly name: string;
  readonly open?: boolean;
  readonly children: ComponentChildren;
}

/** A part of a panel that opens. What it holds is made when it is first opened. */
export function Part({ name, open, children }: PartProps) {
  const [seen, setSeen] = useState(open ?? false);
  return (
    <details class="part" open={open ?? false} onToggle={() => setSeen(true)}>
      <summary>{name}</summary>
      {seen && <div class="part-body">{children}</div>}
    </details>
  );
}
