import { DatasetError } from './dataset-error.ts';

/**
 * An attribute that chooses facts names none. It never falls back: a typo must not put prisoners' numbers under a
 * heading about deaths. Its path is the attribute.
 */
export class FactError extends DatasetError {
  constructor(attribute: string, value: string, known: readonly string[]) {
    super(
      'E_CONFIG',
      `${attribute}="${value}" names nothing in the dataset. Known: ${known.join(', ')}.`,
      { path: attribute, value },
    );
  }
}
