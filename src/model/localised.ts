/** Text by language tag, in the order of the dataset. A map, so that no tag meets `Object.prototype`. */
export type Localised = ReadonlyMap<string, string>;

/** Text with the language it is in, which need not be the reader's. */
export interface TextIn {
  readonly text: string;
  readonly lang: string;
}
