/** @jsxImportSource react */
import type { Rect as RectNode } from 'konva/lib/shapes/Rect.js';
import 'konva/lib/shapes/Line.js';
import 'konva/lib/shapes/Rect.js';
import type Konva from 'konva/lib/Core.js';
import { Transformer as TransformerNode } from 'konva/lib/shapes/Transformer.js';
import { useEffect, useLayoutEffect, useRef, useState } from 'react';
import { Layer, Line, Rect, Shape, Transformer } from 'react-konva/es/ReactKonvaCore.js';
import { middleOf, type TurnedBox } from '../../base/turn';
import type { Box, SceneNode } from '../../scene/nodes';
import type { Pictures } from '../paths';
import { paintAt } from './bitmaps';

/** Handles and guides are teal, 2 px, never part of the page (ui.md). */
const TEAL = '#0f6460';
const PULLED_FILL = 'rgba(15, 100, 96, 0.12)';
const HANDLE_PX = 14;
const HANDLE_AWAY_PX = 34;
/** A finger's reach: 44 px across. */
const REACH_PX = 22;
const LINE_PX = 2;
const FAR = 4000;
const TURN_STEP = 15;
const TURN_STEPS = Array.from({ length: 360 / TURN_STEP }, (_, at) => at * TURN_STEP);
const ANCHORS = {
  all: undefined,
  corners: ['top-left', 'top-right', 'bottom-left', 'bottom-right'],
  words: ['top-left', 'top-right', 'bottom-left', 'bottom-right', 'middle-left', 'middle-right'],
  ends: ['middle-left', 'middle-right'],
} as const;

/** A picked extra, in the editor's world of pages, mm. */
export interface ExtraBox extends TurnedBox {
  readonly id: string;
}

/** What a handle made of an extra: its new box, and how much it grew across and down. */
export interface Reshaped extends ExtraBox {
  readonly growth: readonly [across: number, down: number];
}

/** What a hand is doing at this moment: it changes with every move, and nothing but this layer follows it. */
export interface LiveExtras {
  readonly drawn: readonly { readonly nodes: readonly SceneNode[]; readonly y: number }[];
  readonly boxes: readonly ExtraBox[] | null;
  readonly guides: readonly { readonly way: 'across' | 'down'; readonly at: number }[];
  readonly pulled: Box | null;
}

/** A value that can be listened to. */
export interface Source<T> {
  readonly value: T;
  subscribe(listen: (value: T) => void): () => void;
}

export interface ExtrasLayerProps {
  readonly live: Source<LiveExtras | null>;
  readonly handles: { readonly boxes: readonly ExtraBox[]; readonly anchors: keyof typeof ANCHORS };
  readonly pictures: Pictures;
  readonly onReshape: (boxes: readonly Reshaped[], ended: boolean) => void;
}

/** What is in the hand, the lines it snaps to and the handles of what is picked, above all pages. */
export function ExtrasLayer({ live, handles, pictures, onReshape }: ExtrasLayerProps) {
  const [now, setNow] = useState(live.value);
  useEffect(() => live.subscribe(setNow), [live]);
  // Most boards have no extras: they do without a canvas more, and without the handles.
  if (!now && handles.boxes.length === 0) return null;
  return (
    <Layer listening={false}>
      {now && (
        <Shape
          sceneFunc={(context) => {
            for (const drawn of now.drawn) paintAt(context._context, { ...drawn, pictures });
          }}
        />
      )}
      {now?.guides.map(({ way, at }) => (
        <Line
          key={`${way} ${at}`}
          points={way === 'down' ? [at, -FAR, at, FAR * 10] : [-FAR, at, FAR, at]}
          stroke={TEAL}
          strokeWidth={1}
          strokeScaleEnabled={false}
          dash={[6, 4]}
        />
      ))}
      {now?.pulled && (
        <Rect {...now.pulled} stroke={TEAL} strokeWidth={1.5} strokeScaleEnabled={false} fill={PULLED_FILL} />
      )}
      <Handles {...handles} boxes={now?.boxes ?? handles.boxes} onReshape={onReshape} />
    </Layer>
  );
}

type HandlesProps = ExtrasLayerProps['handles'] & Pick<ExtrasLayerProps, 'onReshape'>;

/** Unseen rectangles stand for the extras: the transformer turns and stretches them, and what came out is read off. */
function Handles({ boxes, anchors, onReshape }: HandlesProps) {
  const transformer = useRef<TransformerNode>(null);
  const stands = useRef(new Map<string, RectNode>());
  const ids = boxes.map(({ id }) => id).join(' ');
  useLayoutEffect(() => {
    const nodes = boxes.flatMap(({ id }) => stands.current.get(id) ?? []);
    transformer.current?.nodes(nodes);
  }, [ids]);
  useLayoutEffect(() => {
    if (transformer.current?.isTransforming()) return;
    for (const box of boxes) placeStand(stands.current.get(box.id), box);
    transformer.current?.forceUpdate();
  });
  const told = useRef(0);
  const read = (ended: boolean) => {
    const made = boxes.flatMap((box) => reshaped(stands.current.get(box.id), box.id));
    onReshape(made, ended);
  };
  return (
    <>
      {boxes.map(({ id }) => (
        <Rect
          key={id}
          ref={(node: RectNode | null) => {
            if (node) stands.current.set(id, node);
            else stands.current.delete(id);
          }}
        />
      ))}
      <Transformer
        ref={transformer as never}
        visible={boxes.length > 0}
        {...(ANCHORS[anchors] && { enabledAnchors: [...ANCHORS[anchors]] })}
        keepRatio={anchors !== 'all'}
        flipEnabled={false}
        ignoreStroke
        rotationSnaps={TURN_STEPS}
        rotateAnchorOffset={HANDLE_AWAY_PX}
        anchorSize={HANDLE_PX}
        anchorCornerRadius={HANDLE_PX / 2}
        anchorStroke={TEAL}
        anchorStrokeWidth={LINE_PX}
        borderStroke={TEAL}
        borderStrokeWidth={LINE_PX}
        onTransform={() => {
          told.current += 1;
          // Told once for each rectangle: the last of them is enough.
          if (told.current % boxes.length === 0) read(false);
        }}
        onTransformEnd={() => {
          told.current = 0;
          read(true);
        }}
      />
    </>
  );
}

function placeStand(stand: RectNode | undefined, box: ExtraBox): void {
  const [x, y] = middleOf(box);
  const { width, height } = box;
  const place = { x, y, width, height, offsetX: width / 2, offsetY: height / 2 };
  stand?.setAttrs({ ...place, rotation: box.turn, scaleX: 1, scaleY: 1 });
}

function reshaped(stand: RectNode | undefined, id: string): readonly Reshaped[] {
  if (!stand) return [];
  const growth = [Math.abs(stand.scaleX()), Math.abs(stand.scaleY())] as const;
  const [width, height] = [stand.width() * growth[0], stand.height() * growth[1]];
  return [
    {
      id,
      x: stand.x() - width / 2,
      y: stand.y() - height / 2,
      width,
      height,
      turn: stand.rotation(),
      growth,
    },
  ];
}

/** A handle in reach of a hand. */
export interface Grip {
  /** Takes hold of it; the transformer itself then follows the window's mouse or finger until it is let go. */
  readonly take: (event: MouseEvent | TouchEvent) => void;
}

/** The handle nearest to a point of the stage, px; null where none is in reach. The stage itself hears no hands. */
export function gripAt(stage: Konva.Stage | null, x: number, y: number): Grip | null {
  const transformer = stage?.findOne((node: Konva.Node) => node instanceof TransformerNode);
  if (!stage || !(transformer instanceof TransformerNode) || transformer.nodes().length === 0) return null;
  const far = (anchor: Konva.Node) => {
    const at = anchor.getAbsolutePosition();
    return Math.hypot(at.x - x, at.y - y);
  };
  const small = Math.min(transformer.width(), transformer.height()) < 3 * REACH_PX;
  const reach = small ? HANDLE_PX : REACH_PX;
  const [anchor] = transformer
    .find('._anchor')
    .filter((one) => one.visible() && far(one) <= reach)
    .sort((one, other) => far(one) - far(other));
  if (!anchor) return null;
  return {
    take: (event) => {
      stage.setPointersPositions(event);
      anchor.fire(event.type === 'touchstart' ? 'touchstart' : 'mousedown', { evt: event, target: anchor });
    },
  };
}
