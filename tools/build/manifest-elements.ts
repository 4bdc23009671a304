/** What of custom-elements.json the types and the editors' descriptions are made of. */
export interface Manifest {
  readonly modules: readonly ManifestModule[];
}

interface ManifestModule {
  readonly path: string;
  readonly declarations?: readonly Declaration[];
}

interface Described {
  readonly name: string;
  readonly description?: string;
  readonly type?: { readonly text: string };
}

interface Declaration {
  readonly kind: string;
  readonly name: string;
  readonly description?: string;
  readonly tagName?: string;
  readonly attributes?: readonly (Described & { readonly fieldName?: string })[];
  readonly members?: readonly (Described & {
    readonly kind: string;
    readonly readonly?: boolean;
    readonly static?: boolean;
    readonly attribute?: string;
  })[];
  readonly events?: readonly Described[];
}

/** An element as pages use it. */
export interface ManifestElement extends Required<Omit<Declaration, 'kind'>> {
  /** Where its class lies in the package. */
  readonly module: string;
}

/** A site's own note inside a timeline: no element is defined for it, but editors and type checkers meet its tag. */
export const NOTE = {
  tagName: 'custody-note',
  description: 'A note by the site inside a custody-timeline: text, and where on the axis.',
  attributes: [
    { name: 'at', description: 'The day, month or year it is about.' },
    { name: 'from', description: 'The first day of a span, instead of `at`.' },
    { name: 'to', description: 'The last day of a span.' },
  ],
} as const;

/** The elements of a manifest, in its order. */
export function elementsOf({ modules }: Manifest): readonly ManifestElement[] {
  return modules.flatMap(({ path, declarations = [] }) =>
    declarations.flatMap(
      ({ name, description = '', tagName, attributes = [], members = [], events = [] }) =>
        tagName === undefined
          ? []
          : [{ module: path, name, description, tagName, attributes, members, events }],
    ),
  );
}
