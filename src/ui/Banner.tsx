import type { ComponentChildren } from 'preact';

interface BannerProps {
  readonly children: ComponentChildren;
  readonly tone?: 'warn' | 'bad';
}

/** News that stays in view; a screen reader hears it at once where it is bad, else when it has time. */
export function Banner({ children, tone }: BannerProps) {
  return (
    <div class={`banner ${tone ?? ''}`} role={tone === 'bad' ? 'alert' : 'status'}>
      {children}
    </div>
  );
}
