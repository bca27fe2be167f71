import { useId } from 'preact/hooks';
import type { BoardOrder } from './findBoards';

interface BoardSortProps {
  readonly order: BoardOrder;
  readonly onChoose: (order: BoardOrder) => void;
}

export function BoardSort({ order, onChoose }: BoardSortProps) {
  const id = useId();
  return (
    <div class="board-sort">
      <label for={id}>Sort by</label>
      <select
        id={id}
        class="input"
        value={order}
        onChange={(event) => onChoose(event.currentTarget.value === 'name' ? 'name' : 'newest')}
      >
        <option value="newest">newest</option>
        <option value="name">name</option>
      </select>
    </div>
  );
}
