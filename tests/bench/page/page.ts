import '../../../src/app/fonts.css';
import { loadFaces, loadFontTables } from '../../../src/app/fonts';
import { loadLibrary } from '../../../src/app/library';
import { makeWorkshop } from '../../../src/app/workshop';
import { assert } from '../../../src/base/assert';
import type { Resource } from '../../../src/model/resource';
import type { Scene } from '../../../src/scene/nodes';
import type { Workshop } from '../../../src/screens/workshop';
import type { CanvasPlace } from '../measures/canvasPlace';
import { showFuseSearch } from './fuseSearch';
import { plainBoard } from './konvaBoard';
import { rasterPdf } from './rasterPdf';

const start = async (): Promise<Workshop> => {
  const [tables, library] = await Promise.all([loadFontTables(), loadLibrary()]);
  assert(tables.ok && library.ok, 'The assets are not there.');
  return makeWorkshop(library.value, tables.value);
};
const ready = start();

async function pagesOf(board: Resource): Promise<{ workshop: Workshop; pages: readonly Scene[] }> {
  const workshop = await ready;
  await loadFaces(board.look);
  return { workshop, pages: workshop.pagesOf(board) };
}

/** What the benchmark calls in this page. */
const bench = {
  ready: ready.then(() => undefined),
  startFuse: async () => showFuseSearch(await ready, hostOf('search')),
  showPlainBoard: async (board: Resource, place: CanvasPlace) => {
    const { workshop, pages } = await pagesOf(board);
    const host = hostOf('stage');
    host.style.left = `${place.left}px`;
    host.style.top = `${place.top}px`;
    const stage = plainBoard(host, pages, workshop.library.pictures, place);
    stage.scale({ x: place.scale, y: place.scale });
    stage.position(place.shift);
  },
  makeRasterPdf: async (board: Resource) => {
    const { workshop, pages } = await pagesOf(board);
    const [page] = pages;
    assert(page && pages.length === 1, '40 cards were to stand on one page.');
    return rasterPdf(page, workshop.library.pictures, hostOf('stage'));
  },
};

declare global {
  interface Window {
    bench: typeof bench;
  }
}
window.bench = bench;

function hostOf(id: string): HTMLDivElement {
  const host = document.getElementById(id);
  assert(host instanceof HTMLDivElement, `No place called ${id}.`);
  return host;
}
