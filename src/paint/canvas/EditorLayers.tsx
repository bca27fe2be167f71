/** @jsxImportSource react */
import { BoardLayers, type BoardProps } from './BoardLayers';
import { ExtrasLayer, type ExtrasLayerProps } from './ExtrasLayer';

/** The board, and above it what a hand does to the extras. */
export function EditorLayers({
  live,
  handles,
  onReshape,
  ...board
}: BoardProps & Pick<ExtrasLayerProps, 'live' | 'handles' | 'onReshape'>) {
  return (
    <>
      <BoardLayers {...board} />
      <ExtrasLayer live={live} handles={handles} pictures={board.pictures} onReshape={onReshape} />
    </>
  );
}
