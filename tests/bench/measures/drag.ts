import type { Page } from '@playwright/test';
import type { Resource } from '../../../src/model/resource';
import type { Bench, Measure, Rate, Row } from '../bench';
import { makeBoard } from '../boards';
import { freshDevice, readyDevice, slowDown } from '../browser';
import { seed } from '../seed';
import { atEachRate, medians, p95, repeated } from '../statistics';
import { type CanvasPlace, type Point, wholeInView } from './canvasPlace';
import { BOARD_ID } from './signs';

const DRAG_MS = 2000;
/** px: how far round its start the card is led, so that it passes many others. */
const REACH = { x: 180, y: 120 };
/** Time for bitmaps to be made, ms at the full speed of the processor. */
const REST = 1500;

/**
 * Frames while one card is dragged for two seconds among 60 (one A3 page) and among 200 (several pages), all of them in
 * view: the pointer moves once a frame, and frames are timed in the page from the press on. Naive: the same scenes, at
 * the same size, on one plain Konva layer with a draggable group for each card and a Konva node for each shape.
 */
export const drag: Measure = {
  name: 'drag',
  run: async (bench) => [...(await among(bench, 60, 20)), ...(await among(bench, 200, 30))],
};

async function among(bench: Bench, cards: number, budget: number): Promise<readonly Row[]> {
  const page = { paper: 'A3', orientation: 'landscape' } as const;
  const board = makeBoard({ id: BOARD_ID, cards, page, cardSize: 30 });
  const runs = await atEachRate(async (rate) => {
    const { frames, place } = await inEditor(bench, board, rate);
    return { ours: frames, naive: await onPlainLayer(bench, board, place, rate) };
  });
  const ours = { 1: runs[1].ours, 4: runs[4].ours };
  const naive = { 1: runs[1].naive, 4: runs[4].naive };
  const row = (what: string, unit: Row['unit'], value: (frames: readonly number[]) => number) => ({
    what: `Drag one of ${cards} cards, ${what}`,
    unit,
    budget: null,
    ours: medians(ours, value),
    naive: medians(naive, value),
  });
  return [
    { ...row('p95 frame', 'ms', p95), budget },
    { ...row('frames a second', 'fps', perSecond), more: true },
    row('longest frame', 'ms', (frames) => Math.max(...frames)),
  ];
}

function perSecond(frames: readonly number[]): number {
  return (frames.length * 1000) / frames.reduce((sum, frame) => sum + frame, 0);
}

interface Dragged {
  readonly frames: readonly (readonly number[])[];
  readonly place: CanvasPlace;
}

async function inEditor(bench: Bench, board: Resource, rate: Rate): Promise<Dragged> {
  const device = await readyDevice(bench);
  await seed(bench, device, [board]);
  const page = await device.newPage();
  await page.goto(`${bench.address}#/edit/${BOARD_ID}`);
  const place = await wholeInView(page);
  await page.waitForTimeout(REST);
  await slowDown(page, rate);
  const frames = await repeated(bench.times, () => dragOnce(page, place));
  await device.close();
  return { frames, place };
}

async function onPlainLayer(
  bench: Bench,
  board: Resource,
  place: CanvasPlace,
  rate: Rate,
): Promise<readonly (readonly number[])[]> {
  const device = await freshDevice(bench);
  const page = await device.newPage();
  await page.goto(bench.page.address);
  await slowDown(page, rate);
  const frames = await repeated(bench.times, async () => {
    // Afresh each time: a dragged group stays where it was let go, and the next grip would miss it.
    await page.evaluate(
      async ({ board, place }) => {
        await window.bench.ready;
        await window.bench.showPlainBoard(board, place);
      },
      { board, place },
    );
    await page.waitForTimeout(REST);
    return dragOnce(page, place);
  });
  await device.close();
  return frames;
}

/** ms of every frame, from the press to the end; then the card is put back. */
async function dragOnce(page: Page, { grip }: CanvasPlace): Promise<readonly number[]> {
  const mouse = await page.context().newCDPSession(page);
  // Straight to the browser: the test tool's own mouse would run scripts in the page with every move.
  const send = (type: 'mouseMoved' | 'mousePressed' | 'mouseReleased', { x, y }: Point) =>
    mouse.send('Input.dispatchMouseEvent', { type, x, y, button: 'left', buttons: 1, clickCount: 1 });
  await page.mouse.move(grip.x, grip.y);
  await page.evaluate(() => window.probe.startFrames());
  await send('mousePressed', grip);
  const start = performance.now();
  for (let gone = 0; gone < DRAG_MS; gone = performance.now() - start) {
    // The answer comes when the page has taken the move in, which it does once a frame.
    await send('mouseMoved', onTheWay(grip, gone));
  }
  const frames = await page.evaluate(() => window.probe.stopFrames());
  await page.keyboard.press('Escape');
  await send('mouseReleased', grip);
  await mouse.detach();
  await page.waitForTimeout(600);
  return frames;
}

/** Loops round the start, wider and wider at first, so that the card passes many others. */
function onTheWay(grip: Point, gone: number): Point {
  const turn = (gone / 1000) * Math.PI;
  const share = Math.min(1, gone / 300);
  return {
    x: grip.x + REACH.x * Math.sin(turn * 1.5) * share,
    y: grip.y + REACH.y * Math.sin(turn) * share,
  };
}
