import { FactError } from '../model/fact-error.ts';

/** The attributes that a static chart is made with, by the names they have on the tag; each has to be read. */
export class Given {
  readonly warnings: string[] = [];
  readonly #values: Readonly<Record<string, string>>;
  readonly #read = new Set<string>();

  constructor(values: Readonly<Record<string, string>>) {
    this.#values = values;
  }

  /** A value as it stands; undefined where there is none. */
  text(attribute: string): string | undefined {
    this.#read.add(attribute);
    return this.#values[attribute];
  }

  flag(attribute: string): boolean {
    return this.text(attribute) !== undefined;
  }

  /** One of the known values; another one gives the fallback and a warning, as on a page. */
  presentation<const T extends string, const F extends string = T>(
    attribute: string,
    known: readonly T[],
    fallback: F,
    value = this.text(attribute),
  ): T | F {
    const match = known.find((name) => name === value);
    if (value && match === undefined)
      this.warnings.push(
        `${attribute}="${value}" is not known; using "${fallback}". Known: ${known.join(', ')}.`,
      );
    return match ?? fallback;
  }

  /**
   * To be called when all are read.
   * @throws {FactError} for an attribute that the chart doesn't have: it could have been meant to choose facts.
   */
  done(): void {
    for (const [attribute, value] of Object.entries(this.#values))
      if (!this.#read.has(attribute)) throw new FactError(attribute, value, [...this.#read].sort());
  }

  /** The names that were read. */
  get known(): ReadonlySet<string> {
    return this.#read;
  }
}
