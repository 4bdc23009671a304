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
    return parseJson(await readText(response, url), url);
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
      `${url} could not be fetched: check the connection and the server's CORS header.`,
      { retryable: true, cause: error },
    );
  } finally {
    clearTimeout(timer);
    abort.abort();
  }
}

/** Reads as text while it comes, so that an endless answer is given up at the limit. */
async function readText(response: Response, url: string): Promise<string> {
  const decoder = new TextDecoder('utf-8', { fatal: true });
  const reader = response.body?.getReader();
  let size = 0;
  let text = '';
  for (;;) {
    const { done, value } = (await reader?.read()) ?? { done: true };
    try {
      text += decoder.decode(value, { stream: !done });
    } catch (cause) {
      throw new DatasetError('E_ENCODING', `${url} is not encoded in UTF-8.`, { cause });
    }
    if (done) return text;
    size += value.byteLength;
    if (size > LARGEST_BYTES)
      throw new DatasetError('E_LIMIT', `${url} is larger than ${LARGEST_BYTES / 1e6} MB.`);
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
