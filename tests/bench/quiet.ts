import { cpus } from 'node:os';

/** Share of the processors' time that must be free for a sample to be worth taking. */
const FREE_ENOUGH = 0.65;
const LOOK_MS = 250;
/** Then it is taken all the same. */
const MOST_PATIENCE_MS = 4000;

let quiet = 0;
let busy = 0;

/** Waits until nobody else works the machine, since a shared processor measures its other users. */
export async function whenQuiet(): Promise<void> {
  const end = performance.now() + MOST_PATIENCE_MS;
  while (performance.now() < end) {
    if ((await freeShare()) >= FREE_ENOUGH) {
      quiet += 1;
      return;
    }
  }
  busy += 1;
}

/** How many samples were begun on a quiet machine, and how many had to be on a busy one. */
export function samplesTaken(): { readonly quiet: number; readonly busy: number } {
  return { quiet, busy };
}

async function freeShare(): Promise<number> {
  const before = times();
  await new Promise((resolve) => setTimeout(resolve, LOOK_MS));
  const after = times();
  return (after.idle - before.idle) / Math.max(1, after.all - before.all);
}

/** ms since the machine started, over all processors. */
function times(): { readonly idle: number; readonly all: number } {
  const each = cpus().map((cpu) => cpu.times);
  return {
    idle: each.reduce((sum, { idle }) => sum + idle, 0),
    all: each.reduce((sum, { idle, user, nice, sys, irq }) => sum + idle + user + nice + sys + irq, 0),
  };
}
