import Konva from 'konva/lib/Core.js';
import { useLayoutEffect, useRef } from 'preact/hooks';
import { type ComponentType, createElement } from 'react';
import { KonvaRenderer } from 'react-konva/es/ReactKonvaCore.js';

/** Konva's stage, for those who hold it without knowing Konva. */
export type CanvasStage = Konva.Stage;

interface Host {
  readonly width: number;
  readonly height: number;
  /** Told of an error while drawing; nothing in React reaches Preact by itself. */
  readonly onError: (error: unknown) => void;
  /** Told the stage when it stands, and null when it goes. */
  readonly onStage: (stage: Konva.Stage | null) => void;
}

/** The part of the reconciler that is used here; its published types lag behind it. */
interface Reconciler {
  createContainer(...settings: readonly unknown[]): unknown;
  updateContainer(element: unknown, container: unknown, parent: null, callback: null): void;
  flushSyncWork(): void;
  flushSyncFromReconciler(work: () => void): void;
}

const renderer = KonvaRenderer as unknown as Reconciler;
const CONCURRENT = 1;

function mount(stage: Konva.Stage, onError: Host['onError']): unknown {
  const report = (error: unknown) => onError(error);
  return renderer.createContainer(
    stage,
    CONCURRENT,
    null,
    false,
    null,
    'k',
    report,
    report,
    report,
    null,
    null,
  );
}

/**
 * The only place where Preact and React meet: makes a Konva stage in a Preact element and lets react-konva fill it, so
 * that no React DOM has to be shipped. React contexts do not cross: everything goes in as props.
 */
export function konvaScene<P extends object>(Scene: ComponentType<P>) {
  return function KonvaScene({ width, height, onError, onStage, ...props }: P & Host) {
    const host = useRef<HTMLDivElement>(null);
    const drawn = useRef<object | null>(null);
    const root = useRef<{ stage: Konva.Stage; container: unknown } | null>(null);
    useLayoutEffect(() => {
      if (!host.current) return;
      const stage = new Konva.Stage({ container: host.current, width, height, listening: false });
      const container = mount(stage, onError);
      root.current = { stage, container };
      onStage(stage);
      return () => {
        onStage(null);
        renderer.flushSyncFromReconciler(() => renderer.updateContainer(null, container, null, null));
        stage.destroy();
        root.current = null;
      };
    }, []);
    useLayoutEffect(() => {
      root.current?.stage.size({ width, height });
    }, [width, height]);
    useLayoutEffect(() => {
      if (!root.current || sameProps(drawn.current, props)) return;
      drawn.current = props;
      const element = createElement(Scene, props as unknown as P);
      renderer.updateContainer(element, root.current.container, null, null);
      renderer.flushSyncWork();
    });
    return <div ref={host} class="konva-host" aria-hidden="true" />;
  };
}

/** A screen is rendered far more often than its canvas has anything new to draw. */
function sameProps(before: object | null, after: object): boolean {
  if (before === null) return false;
  const old = before as Record<string, unknown>;
  return Object.entries(after).every(([name, value]) => old[name] === value);
}
