import type { CDPSession, Page } from '@playwright/test';

interface Point {
  readonly x: number;
  readonly y: number;
}

const STEPS = 12;

/** Fingers on the glass. Playwright only taps; dragging and pinching go to the browser itself. */
export async function fingersOn(page: Page): Promise<Fingers> {
  return new Fingers(await page.context().newCDPSession(page));
}

export class Fingers {
  constructor(private readonly browser: CDPSession) {}

  /** One finger from here to there; `rest` ms on the spot first. */
  async drag(from: Point, to: Point, rest = 0): Promise<void> {
    await this.down([from]);
    await new Promise((resolve) => setTimeout(resolve, rest));
    await this.slide([from], [to]);
    await this.up();
  }

  /** Two fingers, each from its place to another. */
  async pinch(from: readonly [Point, Point], to: readonly [Point, Point]): Promise<void> {
    await this.down(from);
    await this.slide(from, to);
    await this.up();
  }

  private down(points: readonly Point[]): Promise<void> {
    return this.send('touchStart', points);
  }

  private async slide(from: readonly Point[], to: readonly Point[]): Promise<void> {
    for (let step = 1; step <= STEPS; step += 1) {
      await this.send(
        'touchMove',
        from.map((point, at) => between(point, to[at] ?? point, step / STEPS)),
      );
    }
  }

  private up(): Promise<void> {
    return this.send('touchEnd', []);
  }

  private async send(type: 'touchStart' | 'touchMove' | 'touchEnd', points: readonly Point[]): Promise<void> {
    const touchPoints = points.map(({ x, y }, id) => ({ x, y, id }));
    await this.browser.send('Input.dispatchTouchEvent', { type, touchPoints });
  }
}

function between(from: Point, to: Point, share: number): Point {
  return { x: from.x + (to.x - from.x) * share, y: from.y + (to.y - from.y) * share };
}
