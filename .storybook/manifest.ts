/** What Storybook reads of custom-elements.json, which the build makes from the sources. */
export interface Named {
  readonly name: string;
  readonly description?: string;
  readonly type?: { readonly text: string };
  readonly default?: string;
}

export interface Attribute extends Named {
  /** The property that the attribute sets. */
  readonly fieldName: string;
}

interface Member extends Named {
  readonly kind: 'field' | 'method';
  /** The attribute that sets the property. */
  readonly attribute?: string;
  readonly readonly?: boolean;
  readonly return?: { readonly type?: { readonly text: string } };
}

export interface ElementDeclaration {
  readonly tagName: string;
  readonly description: string;
  readonly attributes: readonly Attribute[];
  readonly members: readonly Member[];
  readonly events: readonly Named[];
  readonly slots: readonly Named[];
  readonly cssParts: readonly Named[];
  readonly cssProperties: readonly Named[];
  readonly cssStates: readonly Named[];
}

export interface Manifest {
  readonly modules: readonly {
    readonly declarations?: readonly Partial<ElementDeclaration>[];
  }[];
}

/** The elements by their tags. */
export function elementsOf({ modules }: Manifest): ReadonlyMap<string, ElementDeclaration> {
  const elements = modules
    .flatMap(({ declarations }) => declarations ?? [])
    .filter((declared): declared is ElementDeclaration => declared.tagName !== undefined);
  return new Map(elements.map((element) => [element.tagName, element]));
}
