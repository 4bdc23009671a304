import { elementsOf, type ElementDeclaration, type Manifest } from './manifest.ts';

// A glob, not an import: the file is made by the build, and the types are checked before that.
const [found] = Object.values(
  import.meta.glob<Manifest>('../custom-elements.json', { eager: true, import: 'default' }),
);
if (!found) throw new Error('custom-elements.json is missing: `npm run storybook` makes it.');

export const manifest: Manifest = found;

/** The elements as custom-elements.json describes them. */
export const ELEMENTS: ReadonlyMap<string, ElementDeclaration> = elementsOf(manifest);
