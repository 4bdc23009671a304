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

/** Private members and Lit's own lifecycle are no part of the contract. */
const publicOnly = {
  name: 'public-only',
  packageLinkPhase({ customElementsManifest }) {
    for (const module of customElementsManifest.modules)
      for (const declaration of module.declarations ?? [])
        declaration.members = declaration.members?.filter(
          ({ name, privacy }) => privacy === undefined || privacy === 'public' || name === 'data',
        );
  },
};

export default {
  globs: ['src/*.ts', 'src/elements/*.ts'],
  outdir: '.',
  litelement: true,
  packagejson: false,
  plugins: [publicOnly, publishedPaths],
};
