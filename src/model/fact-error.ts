import { DatasetError } from './dataset-error.ts';

/**
 * An attribute that chooses facts names none. It never falls back: a typo must not put prisoners' numbers under a
 * heading about deaths.
 */
export class FactError extends Error {
  readonly attribute: string;
  readonly value: string;
  readonly known: readonly string[];

  constructor(attribute: string, value: string, known: readonly string[]) {
    super(`${attribute}="${value}" names nothing in the dataset. Known: ${known.join(', ')}.`);
    this.name = 'FactError';
    this.attribute = attribute;
    this.value = value;
    this.known = known;
  }

  /** The same as the error that the element's event carries. */
  asDatasetError(): DatasetError {
    return new DatasetError('E_CONFIG', this.message, { path: this.attribute, value: this.value });
  }
}
