import { readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { PARAMETERS } from '../../site/builder/choice.ts';
import type { AttributeFact, BuilderFacts, ScriptName } from '../../site/builder/facts.ts';
import { inProject } from '../root.ts';
import { browserBuild } from './browser-build.ts';
import { cdnFolder, integrityFile } from './cdn.ts';
import { ownTrustedTypesPolicy } from './own-trusted-types-policy.ts';
import { version } from './package-facts.ts';

const SCRIPTS: readonly ScriptName[] = [
  'custody-charts.js',
  'custody-charts.classic.js',
  'embed.js',
  'resize.js',
];

interface Manifest {
  readonly modules: readonly {
    readonly declarations?: readonly {
      readonly tagName?: string;
      readonly attributes?: readonly {
        readonly name: string;
        readonly description?: string;
        readonly type?: { readonly text: string };
        readonly inheritedFrom?: object;
      }[];
    }[];
  }[];
}

/** The attributes of each tag of custom-elements.json. */
export function manifestAttributes({ modules }: Manifest): BuilderFacts['attributes'] {
  const facts = modules
    .flatMap(({ declarations = [] }) => declarations)
    .flatMap(({ tagName, attributes = [] }): [string, AttributeFact[]][] => {
      if (tagName === undefined) return [];
      const known = attributes.map(({ name, description = '', type, inheritedFrom }) => ({
        name,
        type: type?.text ?? 'string',
        description,
        shared: inheritedFrom !== undefined,
      }));
      return [[tagName, known]];
    });
  return Object.fromEntries(facts);
}

/** Writes the script of builder.html, which knows the attributes of the elements and the hashes of the scripts. */
export async function buildBuilder(to: string): Promise<void> {
  const manifest = JSON.parse(
    await readFile(inProject('custom-elements.json'), 'utf8'),
  ) as Manifest;
  const attributes = manifestAttributes(manifest);
  for (const { name } of Object.values(attributes).flat())
    if (PARAMETERS.some((own) => own === name))
      throw new Error(`site/builder: "${name}" in the page's address is now an attribute as well.`);
  const hashes = await Promise.all(
    SCRIPTS.map(async (name) => {
      const hash = await readFile(`${cdnFolder}/${integrityFile(name)}`, 'utf8');
      return [name, hash.trim()] as const;
    }),
  );
  const facts: BuilderFacts = {
    version,
    hashes: Object.fromEntries(hashes) as BuilderFacts['hashes'],
    attributes,
  };
  const { output } = await browserBuild({
    name: 'builder',
    entry: 'site/builder/builder.ts',
    kind: 'module',
    plugins: [ownTrustedTypesPolicy()],
    define: { __BUILDER__: JSON.stringify(facts) },
  });
  await writeFile(path.join(to, 'builder.js'), output[0].code);
}
