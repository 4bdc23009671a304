import { describe, expect, it, vi } from 'vitest';
import { datasetAddress } from '../../../src/loading/dataset-address.ts';
import { fetchDataset } from '../../../src/loading/fetch-dataset.ts';
import { aDatasetFile } from '../../fixtures/a-dataset.ts';

const url = 'https://data.example/dataset.json';
const answering = (body: BodyInit | null, init?: ResponseInit) => (): Promise<Response> =>
  Promise.resolve(new Response(body, init));

describe('fetching a dataset', () => {
  it('sends nothing about the reader and lets the browser revalidate', async () => {
    const fetch = vi.fn(answering(JSON.stringify(aDatasetFile())));
    const dataset = await fetchDataset(url, fetch);
    expect(dataset.sequence).toBe(7);
    expect(fetch).toHaveBeenCalledWith(
      url,
      expect.objectContaining({
        cache: 'no-cache',
        credentials: 'omit',
        referrerPolicy: 'no-referrer',
        redirect: 'error',
      }),
    );
    expect(fetch.mock.calls[0]).not.toHaveProperty('1.headers');
  });

  it('accepts the right body under a wrong content type', async () => {
    const headers = { 'content-type': 'text/html' };
    const answer = answering(JSON.stringify(aDatasetFile()), { headers });
    await expect(fetchDataset(url, answer)).resolves.toHaveProperty('id', 'freedonia');
  });

  it.each([
    ['404', answering('', { status: 404 }), 'E_HTTP', false],
    ['503', answering('', { status: 503 }), 'E_HTTP', true],
    ['a login page', answering('<!doctype html><title>Log in</title>'), 'E_ENVELOPE', false],
    ['cut JSON', answering('{"schema":'), 'E_ENVELOPE', false],
    ['other JSON', answering('{"hello":1}'), 'E_ENVELOPE', false],
    ['invalid UTF-8', answering(new Uint8Array([0x7b, 0xff, 0xfe, 0x7d])), 'E_ENCODING', false],
    ['6 MB', answering(' '.repeat(6_000_000)), 'E_LIMIT', false],
    ['no connection', () => Promise.reject(new TypeError('failed')), 'E_NETWORK', true],
  ])('refuses %s', async (_, fetch, code, retryable) => {
    await expect(fetchDataset(url, fetch)).rejects.toMatchObject({ code, retryable });
  });

  it('gives up when no headers come, with one code in every browser', async () => {
    vi.useFakeTimers();
    const never: typeof globalThis.fetch = (_, init) =>
      new Promise((_resolve, reject) => {
        init?.signal?.addEventListener('abort', () => reject(new DOMException('', 'AbortError')));
      });
    const failure = expect(fetchDataset(url, never)).rejects.toMatchObject({ code: 'E_TIMEOUT' });
    await vi.advanceTimersByTimeAsync(5_001);
    await failure;
    vi.useRealTimers();
  });
});

describe('a dataset’s address', () => {
  it('is resolved on the page', () => {
    expect(String(datasetAddress('d.json', 'https://a.example/b/'))).toBe(
      'https://a.example/b/d.json',
    );
  });

  it.each([
    'javascript:alert(1)',
    'data:application/json,{}',
    'http://[',
    'http://far.example/d.json',
  ])('is refused for %s on an https page', (address) => {
    expect(datasetAddress(address, 'https://a.example/')).toMatchObject({
      code: 'E_CONFIG',
      value: address,
    });
  });

  it('may be http on the reader’s own machine', () => {
    expect(datasetAddress('http://127.0.0.1:8000/d.json', 'https://a.example/')).toBeInstanceOf(
      URL,
    );
  });
});
