import type { Page } from '@playwright/test';

export interface Point {
  readonly x: number;
  readonly y: number;
}

/** How the world of pages lies in the window, so that the same can be drawn elsewhere; px. */
export interface CanvasPlace {
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
  /** px a mm. */
  readonly scale: number;
  /** The world's corner, from the canvas's. */
  readonly shift: Point;
  /** The middle of the card to be dragged, in the window. */
  readonly grip: Point;
}

/** mm; the boards to be dragged on are made with cards of this size. */
const CARD = 30;
const ZOOM_STEPS = 12;

/** Zooms out in the editor, and pushes the pages, until every card is in view. */
export async function wholeInView(page: Page): Promise<CanvasPlace> {
  await page.locator('button[data-slot]').first().waitFor();
  await page.waitForTimeout(500);
  const out = page.getByRole('button', { name: 'Zoom out' });
  for (let step = 0; step < ZOOM_STEPS; step++) {
    if ((await page.evaluate(look)).allShown) break;
    const { cards, canvas } = await page.evaluate(look);
    if (cards.height > canvas.height || cards.width > canvas.width) await out.click();
    await page.mouse.move(canvas.x + canvas.width / 2, canvas.y + canvas.height / 2);
    const after = await page.evaluate(look);
    const off = after.cards.y + after.cards.height / 2 - (after.canvas.y + after.canvas.height / 2);
    await page.mouse.wheel(0, off);
    await page.waitForTimeout(200);
  }
  const { allShown, canvas, world, card, grip } = await page.evaluate(look);
  if (!allShown) throw new Error('Not every card could be brought into view.');
  return {
    left: canvas.x,
    top: canvas.y,
    width: canvas.width,
    height: canvas.height,
    scale: card / CARD,
    shift: { x: world.x - canvas.x, y: world.y - canvas.y },
    grip,
  };
}

/** Runs in the page. */
function look() {
  const host = document.querySelector('main canvas')?.getBoundingClientRect() ?? new DOMRect();
  const buttons = [...document.querySelectorAll<HTMLElement>('button[data-slot]')];
  const boxes = buttons.map((button) => button.getBoundingClientRect());
  const left = Math.min(...boxes.map((box) => box.left));
  const top = Math.min(...boxes.map((box) => box.top));
  const right = Math.max(...boxes.map((box) => box.right));
  const bottom = Math.max(...boxes.map((box) => box.bottom));
  const world = buttons[0]?.parentElement?.getBoundingClientRect() ?? new DOMRect();
  const middle = boxes[Math.floor(boxes.length / 2)] ?? new DOMRect();
  return {
    canvas: { x: host.x, y: host.y, width: host.width, height: host.height },
    cards: { x: left, y: top, width: right - left, height: bottom - top },
    world: { x: world.x, y: world.y },
    card: boxes[0]?.width ?? 0,
    grip: { x: middle.x + middle.width / 2, y: middle.y + middle.height / 2 },
    allShown: left >= host.left && top >= host.top && right <= host.right && bottom <= host.bottom,
  };
}
