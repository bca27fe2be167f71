import type { Kind } from '../../kinds/contract';
import type { CardId } from '../../model/card';
import type { Resource } from '../../model/resource';
import { Button } from '../../ui/Button';

interface CardActionsProps {
  readonly kind: Kind;
  readonly resource: Resource;
  readonly id: CardId;
  readonly first: boolean;
  readonly last: boolean;
  readonly onContent: (content: unknown) => void;
  readonly onShift: (by: number) => void;
  readonly onDuplicate: () => void;
  readonly onRemove: () => void;
}

/** What every card can do, and what its kind adds. */
export function CardActions(props: CardActionsProps) {
  const { kind, resource, id, first, last, onContent, onShift, onDuplicate, onRemove } = props;
  return (
    <>
      <Button icon="earlier" disabled={first} onClick={() => onShift(-1)}>
        Earlier
      </Button>
      <Button icon="later" disabled={last} onClick={() => onShift(1)}>
        Later
      </Button>
      {kind.cardActions.map((action) => (
        <Button
          key={action.name}
          {...(action.pressed && { pressed: action.pressed(resource.content, id) })}
          disabled={!(action.possible?.(resource.content, id) ?? true)}
          onClick={() => onContent(action.apply(resource.content, id))}
        >
          {action.name}
        </Button>
      ))}
      <Button icon="copy" onClick={onDuplicate}>
        Duplicate
      </Button>
      <Button icon="bin" look="danger" onClick={onRemove}>
        Remove
      </Button>
    </>
  );
}
