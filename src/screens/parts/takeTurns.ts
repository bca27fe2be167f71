type Job = () => void;

const waiting: Job[] = [];
let running = false;

/** Runs jobs one a turn of the page, so that painting many miniatures never holds up a finger. Gives a way to call one off. */
export function takeTurns(job: Job): () => void {
  waiting.push(job);
  if (!running) next();
  return () => {
    const at = waiting.indexOf(job);
    if (at >= 0) waiting.splice(at, 1);
  };
}

function next(): void {
  running = waiting.length > 0;
  if (!running) return;
  setTimeout(() => {
    waiting.shift()?.();
    next();
  });
}
