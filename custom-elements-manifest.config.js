import { tsImport } from 'tsx/esm/api';

const { TOKENS } = await tsImport('./src/theme/token-purposes.ts', import.meta.url);

/** Where a source file's module lies in the package. */
const published = (file) => file.replace(/^\/?src\/(.*)\.ts$/, 'dist/$1.js');

/** The manifest is read by people who have the package, not the repository: its paths are the package's. */
const publishedPaths = {
  name: 'published-paths',
  packageLinkPhase({ customElementsManifest }) {
    const visit = (node) => {
      if (Array.isArray(node)) node.forEach(visit);
      else if (node !== null && typeof node === 'object')
        for (const [key, value] of Object.entries(node))
          if ((key === 'path' || key === 'module') && typeof value === 'string')
            node[key] = published(value);
          else visit(value);
    };
    visit(customElementsManifest);
  },
};

/** What isn't public is no part of the contract. */
const publicOnly = {
  name: 'public-only',
  packageLinkPhase({ customElementsManifest }) {
    for (const { declarations = [] } of customElementsManifest.modules)
      for (const declaration of declarations) {
        const isPublic = ({ privacy, static: ofClass }) =>
          (privacy === undefined || privacy === 'public') && !ofClass;
        const inner = new Set(
          declaration.members?.filter((member) => !isPublic(member)).map(({ name }) => name),
        );
        // What a class has beside its elements is for those who derive from it.
        declaration.members = declaration.members?.filter(
          (member) => isPublic(member) && !member.static,
        );
        // The analyzer takes every static property for an attribute, state as well.
        declaration.attributes = declaration.attributes?.filter(
          ({ fieldName }) => !inner.has(fieldName),
        );
        // Where an event's name is a variable, the analyzer takes the variable's name.
        declaration.events = declaration.events?.filter(({ name }) => name.startsWith('custody-'));
      }
  },
};

/** What a custom property is when no page sets it, from the list of tokens; one that isn't in the list is a mistake. */
const tokenValues = {
  name: 'token-values',
  packageLinkPhase({ customElementsManifest }) {
    for (const { declarations = [] } of customElementsManifest.modules)
      for (const { name: element, cssProperties = [] } of declarations)
        for (const property of cssProperties) {
          const token = TOKENS.find(({ name }) => property.name === `--custody-${name}`);
          if (!token) throw new Error(`${element}: ${property.name} is no token.`);
          property.syntax = '<color>';
          property.default = `light-dark(${token.light}, ${token.dark})`;
        }
  },
};

export default {
  globs: ['src/*.ts', 'src/elements/*.ts'],
  outdir: '.',
  litelement: true,
  packagejson: false,
  plugins: [publicOnly, tokenValues, publishedPaths],
};
