import { beforeEach, describe, expect, it, vi } from 'vitest';
import { basemapAt } from '../../../src/loading/basemaps.ts';
import { pageGlobal } from '../../../src/loading/page-global.ts';
import { freedoniaBasemap } from '../../fixtures/freedonia-basemap.ts';

const url = 'https://data.example/basemap.json';
const answering = (body: BodyInit, init?: ResponseInit) =>
  vi.fn(() => Promise.resolve(new Response(body, init)));
const file = (): BodyInit => new TextDecoder().decode(freedoniaBasemap());

beforeEach(() => {
  pageGlobal().basemaps = new Map();
});

describe('the basemaps of a page', () => {
  it('are fetched once for all who ask', async () => {
    const fetch = answering(file());
    const [one, other] = await Promise.all([basemapAt(url, fetch), basemapAt(url, fetch)]);
    expect(one).toBe(other);
    expect(one.iso).toBe('ZZ');
    expect(fetch).toHaveBeenCalledTimes(1);
  });

  it('are asked for without anything about the reader', async () => {
    const fetch = answering(file());
    await basemapAt(url, fetch);
    expect(fetch).toHaveBeenCalledWith(
      url,
      expect.objectContaining({ credentials: 'omit', referrerPolicy: 'no-referrer' }),
    );
  });

  it.each([
    ['404', answering('', { status: 404 }), 'E_HTTP'],
    ['a page', answering('<!doctype html>'), 'E_ENVELOPE'],
    ['other JSON', answering('{"type":"FeatureCollection"}'), 'E_SCHEMA'],
  ])('are refused with a code: %s', async (_, fetch, code) => {
    await expect(basemapAt(url, fetch)).rejects.toMatchObject({ code });
  });

  it('are asked for anew after a failure', async () => {
    await expect(basemapAt(url, answering('', { status: 404 }))).rejects.toBeDefined();
    await expect(basemapAt(url, answering(file()))).resolves.toHaveProperty('iso', 'ZZ');
  });
});
