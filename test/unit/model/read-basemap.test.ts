import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseBasemap, parseBasemapRegions } from '../../../src/model/basemap.ts';
import { readBasemapRegions } from '../../../src/model/read-basemap-regions.ts';
import { readBasemap } from '../../../src/model/read-basemap.ts';
import { freedoniaRegions } from '../../fixtures/a-basemap.ts';
import { freedoniaBasemap } from '../../fixtures/freedonia-basemap.ts';
import { mutations } from '../../fixtures/mutations.ts';

const freedonia = JSON.parse(new TextDecoder().decode(freedoniaBasemap())) as object;

/** What is read, or the message of the refusal. */
function outcome(read: (json: unknown) => unknown, json: unknown): { file?: unknown; no?: string } {
  try {
    return { file: read(json) };
  } catch (error) {
    return { no: (error as Error).message };
  }
}

describe('what a page reads of a basemap', () => {
  it('is the committed file, whole', () => {
    const url = new URL('../../../data/basemaps/az.json', import.meta.url);
    const file: unknown = JSON.parse(readFileSync(url, 'utf8'));
    expect(readBasemap(file)).toEqual(parseBasemap(file));
  });

  it('is never what the generator’s schema refuses, and is read as it reads', () => {
    fc.assert(
      fc.property(mutations(freedonia), (json) => {
        const [page, schema] = [outcome(readBasemap, json), outcome(parseBasemap, json)];
        if (page.file && schema.file) expect(page.file).toEqual(schema.file);
        // A latitude of 120 draws nothing wrong: the page leaves it to the generator. Where they differ otherwise, as on
        // a point of three numbers, the page is the stricter.
        else if (page.file) expect(schema.no).toMatch(/Expected [<>]=/);
      }),
      { numRuns: 2000 },
    );
  });

  it.each([
    ['an arc that is not there', ['topology', 'objects', 'coast', 'arcs'], [[9]]],
    ['a point of one number', ['topology', 'arcs', '1', '0'], [1]],
    ['a box of three edges', ['views', '0', 'box'], [10, 50, 12]],
    ['no view', ['views'], []],
    ['another format', ['format'], 'custody-charts/basemap/2'],
  ])('refuses %s', (_, path, value) => {
    const file = structuredClone(freedonia) as Record<string, unknown>;
    let holder = file;
    for (const key of path.slice(0, -1)) holder = holder[key] as Record<string, unknown>;
    holder[path.at(-1) ?? ''] = value;
    expect(() => readBasemap(file)).toThrow();
  });
});

describe('what a page reads of the regions', () => {
  it('is the committed file, whole', () => {
    const url = new URL('../../../data/basemaps/az-regions.json', import.meta.url);
    const file: unknown = JSON.parse(readFileSync(url, 'utf8'));
    expect(readBasemapRegions(file)).toEqual(parseBasemapRegions(file));
  });

  it('is never what the generator’s schema refuses, and is read as it reads', () => {
    fc.assert(
      fc.property(mutations(freedoniaRegions()), (json) => {
        const [page, schema] = [
          outcome(readBasemapRegions, json),
          outcome(parseBasemapRegions, json),
        ];
        if (page.file && schema.file) expect(page.file).toEqual(schema.file);
        else if (page.file) expect(schema.no).toMatch(/Expected [<>]=/);
      }),
      { numRuns: 2000 },
    );
  });
});
