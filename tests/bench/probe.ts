/** Enough elements of a sort for the page to count as there. */
export interface Sign {
  readonly selector: string;
  readonly count: number;
}

/** What the benchmark adds to every page it opens, to take the time from inside. */
export interface Probe {
  /** ms since the page was asked for, at the second frame after `waitFor` was first true. */
  readonly reached: Promise<number>;
  /** Resolves with the time of the second frame from now: by then, what is in the page is on the screen. */
  readonly onScreen: () => Promise<number>;
  /** Resolves with the time at which a test is first true, looking once a frame, and then on screen. */
  readonly until: (test: () => boolean) => Promise<number>;
  readonly startFrames: () => void;
  /** ms between frames since `startFrames`. */
  readonly stopFrames: () => readonly number[];
}

declare global {
  interface Window {
    probe: Probe;
  }
}

/** Runs in the page before the page's own scripts; it must name nothing from outside itself. */
export function installProbe(waitFor: readonly Sign[]): void {
  const nextFrame = () => new Promise<number>((resolve) => requestAnimationFrame(resolve));
  const onScreen = async () => {
    await nextFrame();
    await nextFrame();
    return performance.now();
  };
  const until = async (test: () => boolean) => {
    while (!test()) await nextFrame();
    return onScreen();
  };
  const isThere = ({ selector, count }: Sign) => document.querySelectorAll(selector).length >= count;
  let frames: number[] | null = null;
  const record = () => {
    if (frames === null) return;
    frames.push(performance.now());
    requestAnimationFrame(record);
  };
  window.probe = {
    reached: until(() => waitFor.every(isThere)),
    onScreen,
    until,
    startFrames: () => {
      frames = [];
      requestAnimationFrame(record);
    },
    stopFrames: () => {
      const at = frames ?? [];
      frames = null;
      return at.slice(1).map((time, index) => time - (at[index] ?? time));
    },
  };
}
