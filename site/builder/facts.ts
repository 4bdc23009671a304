/** An attribute of a tag, as the manifest of the elements has it. */
export interface AttributeFact {
  readonly name: string;
  /** As TypeScript writes it. */
  readonly type: string;
  readonly description: string;
  /** True where every chart has it. */
  readonly shared: boolean;
}

/** A script that a snippet names. */
export type ScriptName =
  'custody-charts.js' | 'custody-charts.classic.js' | 'embed.js' | 'resize.js';

/** What only the build knows. */
export interface BuilderFacts {
  readonly version: string;
  /** For `integrity="…"`. */
  readonly hashes: Readonly<Record<ScriptName, string>>;
  /** The attributes of each tag. */
  readonly attributes: Readonly<Record<string, readonly AttributeFact[]>>;
}
