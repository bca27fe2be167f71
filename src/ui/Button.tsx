import type { ComponentChildren } from 'preact';
import { Icon, type IconName } from './Icon';

interface ButtonProps {
  readonly children: ComponentChildren;
  readonly onClick: () => void;
  readonly look?: 'main' | 'plain' | 'danger' | 'plain danger';
  readonly icon?: IconName;
  readonly pressed?: boolean;
  readonly disabled?: boolean;
  /** Said instead of the words shown, where those are too short on their own. */
  readonly label?: string;
}

export function Button({ children, onClick, look, icon, pressed, disabled, label }: ButtonProps) {
  return (
    <button
      type="button"
      class={`button ${look ?? ''}`}
      aria-pressed={pressed}
      aria-label={label}
      disabled={disabled ?? false}
      onClick={onClick}
    >
      {icon && <Icon name={icon} />}
      {children}
    </button>
  );
}
