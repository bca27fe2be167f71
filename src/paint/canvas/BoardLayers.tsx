/** @jsxImportSource react */
import type Konva from 'konva/lib/Core.js';
import 'konva/lib/Shape.js';
import { memo, useLayoutEffect, useMemo, useRef, useState } from 'react';
import { Layer, Shape } from 'react-konva/es/ReactKonvaCore.js';
import type { PlacedPage, Scene, SceneNode } from '../../scene/nodes';
import type { Pictures } from '../paths';
import { type Bitmap, drawBitmap, forget, makeBitmap, paintAt, whenThereIsTime } from './bitmaps';
import { type Ink, paintNodes } from './paintScene';
import { onceDecoded } from './rasters';
import { bySlot } from './slots';

const PAPER = '#ffffff';
const PAGE_EDGE = '#cfc6b4';
/** Drawn round the sheet and never on it, mm. */
const EDGE_WIDTH = 0.4;

export interface BoardProps {
  readonly pages: readonly PlacedPage[];
  readonly pictures: Pictures;
  /** Device pixels per mm that bitmaps are made for. */
  readonly sharpness: number;
  /** The slot whose card is in somebody's hand: drawn by the hand, not here. */
  readonly carried: string | null;
  /** Extras that a hand moves or reshapes: drawn on a layer of their own meanwhile. */
  readonly inHand?: ReadonlySet<string>;
  /** Goes up when fonts or pictures have come in and everything must be drawn afresh. */
  readonly edition: number;
}

/** Pages on a layer below, still cards on one above: neither is redrawn while a card moves on the stage's top layer. */
export function BoardLayers({ pages, pictures, sharpness, carried, inHand, edition }: BoardProps) {
  const cards = useMemo(() => cardsOn(pages, edition), [pages, edition]);
  return (
    <>
      <Layer listening={false}>
        {pages.map(({ scene, y }) => (
          <Ground key={y} scene={scene} y={y} pictures={pictures} edition={edition} />
        ))}
      </Layer>
      <Layer listening={false}>
        {cards.map(({ slot, drawn, y }) => (
          <CardShape
            key={slot}
            drawn={drawn}
            y={y}
            pictures={pictures}
            sharpness={sharpness}
            hidden={slot === carried || (inHand?.has(slot) ?? false)}
          />
        ))}
      </Layer>
    </>
  );
}

function cardsOn(pages: readonly PlacedPage[], edition: number) {
  return pages.flatMap(({ scene, y }) =>
    Array.from(bySlot(scene), ([slot, nodes]) => ({ slot, y, drawn: `${edition} ${JSON.stringify(nodes)}` })),
  );
}

interface GroundProps {
  readonly scene: Scene;
  readonly y: number;
  readonly pictures: Pictures;
  readonly edition: number;
}

function Ground({ scene, y, pictures, edition }: GroundProps) {
  const nodes = useMemo(() => scene.nodes.filter((node) => node.slot === undefined), [scene]);
  useDecoded(nodes, pictures, edition);
  return (
    <>
      <Shape y={y} sceneFunc={(context) => paintSheet(inkOf(context), scene)} />
      <Shape y={y} sceneFunc={(context) => paintNodes(inkOf(context), nodes, pictures)} />
    </>
  );
}

function paintSheet(ink: Ink, { width, height }: Scene): void {
  ink.fillStyle = PAGE_EDGE;
  ink.fillRect(-EDGE_WIDTH, -EDGE_WIDTH, width + 2 * EDGE_WIDTH, height + 2 * EDGE_WIDTH);
  ink.fillStyle = PAPER;
  ink.fillRect(0, 0, width, height);
}

interface CardShapeProps {
  /** The nodes as text: a card is drawn again only when this changes. */
  readonly drawn: string;
  readonly y: number;
  readonly pictures: Pictures;
  readonly sharpness: number;
  readonly hidden: boolean;
}

const CardShape = memo(function CardShape({ drawn, y, pictures, sharpness, hidden }: CardShapeProps) {
  const shape = useRef<Konva.Shape>(null);
  const bitmap = useRef<Bitmap | null>(null);
  const nodes = useMemo(
    () => JSON.parse(drawn.slice(drawn.indexOf(' ') + 1)) as readonly SceneNode[],
    [drawn],
  );
  const decoded = useDecoded(nodes, pictures, 0);
  useMemo(() => {
    bitmap.current = null;
  }, [drawn, y, decoded]);
  useLayoutEffect(() => {
    const owner = {};
    whenThereIsTime(owner, () => {
      bitmap.current = makeBitmap({ nodes, y, pictures, sharpness });
      return shape.current?.getLayer() ?? null;
    });
    return () => forget(owner);
  }, [nodes, y, sharpness, decoded]);
  return (
    <Shape
      ref={shape}
      visible={!hidden}
      sceneFunc={(context) => {
        if (bitmap.current) drawBitmap(inkOf(context), bitmap.current);
        else paintAt(inkOf(context), { nodes, y, pictures });
      }}
    />
  );
});

/** Goes up when pixels that these nodes waited for have come in: whatever was drawn without them is drawn again. */
function useDecoded(nodes: readonly SceneNode[], pictures: Pictures, edition: number): number {
  const [round, setRound] = useState(0);
  useLayoutEffect(
    () => onceDecoded(nodes, pictures, () => setRound((before) => before + 1)),
    [nodes, pictures, edition],
  );
  return round;
}

/** Konva hands out its own wrapper; the painter wants the real context, whose transform is already set. */
function inkOf(context: Konva.Context): Ink {
  return context._context;
}
