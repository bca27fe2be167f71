import type { ComponentChildren } from 'preact';
import { useState } from 'preact/hooks';

interface PartProps {
  readonly name: string;
  /** Whether it is open at first. */
  readonly open?: boolean;
  readonly children: ComponentChildren;
}

/** A part of a panel that opens. What it holds is made when it is first opened. */
export function Part({ name, open, children }: PartProps) {
  // Only at first: what is typed inside must not shut it.
  const [first] = useState(open ?? false);
  const [seen, setSeen] = useState(first);
  return (
    <details class="part" open={first} onToggle={() => setSeen(true)}>
      <summary>{name}</summary>
      {seen && <div class="part-body">{children}</div>}
    </details>
  );
}
