/**
 * Why no dataset came of an answer. `E_CONFIG` wrong attribute or address · `E_NETWORK` no or cut answer · `E_TIMEOUT` ·
 * `E_HTTP` status · `E_ENCODING` not UTF-8 · `E_ENVELOPE` not JSON of ours · `E_LIMIT` too large · `E_SCHEMA` unknown
 * version or wrong record.
 */
export type ErrorCode =
  | 'E_CONFIG'
  | 'E_NETWORK'
  | 'E_TIMEOUT'
  | 'E_HTTP'
  | 'E_ENCODING'
  | 'E_ENVELOPE'
  | 'E_LIMIT'
  | 'E_SCHEMA';

/** A failure with its code, and where it has one, the path of the wrong value in the dataset. */
export class DatasetError extends Error {
  readonly code: ErrorCode;
  /** Dotted path in the dataset, as `counts.3.quantity.value`. */
  readonly path: string | undefined;
  readonly value: unknown;
  /** True when the same request may succeed later. */
  readonly retryable: boolean;

  constructor(
    code: ErrorCode,
    message: string,
    detail: { path?: string; value?: unknown; retryable?: boolean; cause?: unknown } = {},
  ) {
    super(message, detail);
    this.name = 'DatasetError';
    this.code = code;
    this.path = detail.path;
    this.value = detail.value;
    this.retryable = detail.retryable ?? false;
  }
}
