import { DatasetError } from '../model/dataset-error.ts';

/** A larger answer is no file of this library. */
export const LARGEST_BYTES = 5_000_000;
/** Milliseconds until the headers, and until the whole answer. */
export const HEADERS_WITHIN = 5_000;
export const BODY_WITHIN = 20_000;

/**
 * Fetches and parses one JSON file. Nothing about the reader is sent: no cookie, no referrer; `no-cache` lets the
 * browser revalidate. Redirects are refused: an answer comes from the host that the page names or not at all.
 * @throws {DatasetError} with the code that says what failed.
 */
export async function fetchJson(
  url: string,
  fetch: typeof globalThis.fetch = globalThis.fetch,
): Promise<unknown> {
  const abort = new AbortController();
  let timer = setTimeout(() => abort.abort(), HEADERS_WITHIN);
  try {
    const response = await fetch(url, {
      cache: 'no-cache',
      credentials: 'omit',
      referrerPolicy: 'no-referrer',
      redirect: 'error',
      signal: abort.signal,
    });
    if (!response.ok)
      throw new DatasetError('E_HTTP', `${url} answered ${response.status}.`, {
        value: response.status,
        retryable: response.status >= 500 || response.status === 429,
      });
    clearTimeout(timer);
    timer = setTimeout(() => abort.abort(), BODY_WITHIN);
    return parseJson(decodeText(await readBytes(response, url), url), url);
  } catch (error) {
    if (error instanceof DatasetError) throw error;
    // Firefox throws AbortError where Chromium throws TimeoutError: the signal knows.
    if (abort.signal.aborted)
      throw new DatasetError('E_TIMEOUT', `${url} did not answer in time.`, {
        retryable: true,
        cause: error,
      });
    throw new DatasetError(
      'E_NETWORK',
      `${url} could not be fetched: the connection failed, or the server does not allow other sites (CORS).`,
      { retryable: true, cause: error },
    );
  } finally {
    clearTimeout(timer);
  }
}

async function readBytes(response: Response, url: string): Promise<Uint8Array<ArrayBuffer>> {
  const tooLarge = new DatasetError('E_LIMIT', `${url} is larger than ${LARGEST_BYTES / 1e6} MB.`);
  if (!response.body) return new Uint8Array(await response.arrayBuffer());
  const reader = response.body.getReader();
  const chunks: Uint8Array[] = [];
  let size = 0;
  for (;;) {
    const { done, value } = await reader.read();
    if (done) break;
    size += value.byteLength;
    if (size > LARGEST_BYTES) {
      await reader.cancel();
      throw tooLarge;
    }
    chunks.push(value);
  }
  const bytes = new Uint8Array(size);
  let at = 0;
  for (const chunk of chunks) {
    bytes.set(chunk, at);
    at += chunk.byteLength;
  }
  return bytes;
}

function decodeText(bytes: Uint8Array<ArrayBuffer>, url: string): string {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch (cause) {
    throw new DatasetError('E_ENCODING', `${url} is not encoded in UTF-8.`, { cause });
  }
}

function parseJson(text: string, url: string): unknown {
  try {
    return JSON.parse(text);
  } catch (cause) {
    throw new DatasetError('E_ENVELOPE', `${url} is not JSON.`, {
      value: text.slice(0, 40),
      cause,
    });
  }
}
