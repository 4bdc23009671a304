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
        const isPublic = ({ privacy }) => privacy === undefined || privacy === 'public';
        const inner = new Set(
          declaration.members?.filter((member) => !isPublic(member)).map(({ name }) => name),
        );
        declaration.members = declaration.members?.filter(isPublic);
        // The analyzer takes every static property for an attribute, state as well.
        declaration.attributes = declaration.attributes?.filter(
          ({ fieldName }) => !inner.has(fieldName),
        );
        // Where an event's name is a variable, the analyzer takes the variable's name.
        declaration.events = declaration.events?.filter(({ name }) => name.startsWith('custody-'));
      }
  },
};

export default {
  globs: ['src/*.ts', 'src/elements/*.ts'],
  outdir: '.',
  litelement: true,
  packagejson: false,
  plugins: [publicOnly, publishedPaths],
};
