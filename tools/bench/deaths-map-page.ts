import '../../src/deaths-map.ts';
import type { CustodyDeathsMap } from '../../src/elements/deaths-map.ts';
import { freedoniaBasemap } from '../../test/fixtures/freedonia-basemap.ts';
import { syntheticPlaces } from './synthetic-places.ts';

/** ms, one value a repetition. */
export interface PageTimes {
  /** From the data to the map in the page, laid out. */
  readonly first: number;
  readonly marks: number;
  /** From a pointer that reaches a mark to the page laid out anew. */
  readonly moves: readonly number[];
  /** From a mark that is chosen to the map shown closer, laid out. */
  readonly zooms: readonly number[];
}

const basemap = URL.createObjectURL(new Blob([freedoniaBasemap() as BlobPart]));

async function timed(map: CustodyDeathsMap, work: () => void): Promise<number> {
  const start = performance.now();
  work();
  await map.updateComplete;
  map.getBoundingClientRect();
  return performance.now() - start;
}

async function measure(count: number): Promise<PageTimes> {
  document.body.replaceChildren();
  const data = syntheticPlaces(count);
  const map = document.createElement('custody-deaths-map');
  map.setAttribute('basemap', basemap);
  const start = performance.now();
  map.data = data;
  document.body.append(map);
  const targets = (): Element[] => [...(map.shadowRoot?.querySelectorAll('.target') ?? [])];
  while (targets().length === 0) await new Promise((resolve) => setTimeout(resolve));
  map.getBoundingClientRect();
  const first = performance.now() - start;
  const moves: number[] = [];
  for (let i = 0; i < 120; i++) {
    const marks = targets();
    const mark = marks[i % marks.length];
    for (const type of ['pointerenter', 'pointerleave'])
      moves.push(await timed(map, () => mark?.dispatchEvent(new PointerEvent(type))));
  }
  const marks = targets().length;
  const zooms: number[] = [];
  for (let i = 0; i < 5; i++)
    zooms.push(await timed(map, () => targets()[0]?.dispatchEvent(new MouseEvent('click'))));
  return { first, marks, moves, zooms };
}

Object.assign(window, { measure });
