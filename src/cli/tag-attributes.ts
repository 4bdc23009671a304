import { readFile } from 'node:fs/promises';

/** An attribute of a tag, as the manifest of the elements has it. */
export interface TagAttribute {
  readonly name: string;
  readonly description: string;
  /** True where it has no value. */
  readonly bare: boolean;
}

interface Manifest {
  readonly modules: readonly {
    readonly declarations?: readonly {
      readonly tagName?: string;
      readonly attributes?: readonly {
        readonly name?: string;
        readonly description?: string;
        readonly type?: { readonly text: string };
      }[];
    }[];
  }[];
}

const FILE = new URL('../../custom-elements.json', import.meta.url);

/** The attributes of a tag: read from the elements' own manifest, so that the command never lags behind them. */
export async function tagAttributes(tag: string): Promise<readonly TagAttribute[]> {
  const { modules } = JSON.parse(await readFile(FILE, 'utf8')) as Manifest;
  return modules
    .flatMap(({ declarations = [] }) => declarations)
    .filter(({ tagName }) => tagName === tag)
    .flatMap(({ attributes = [] }) => attributes)
    .flatMap(({ name, description = '', type }) =>
      name === undefined ? [] : [{ name, description, bare: type?.text === 'boolean' }],
    );
}
