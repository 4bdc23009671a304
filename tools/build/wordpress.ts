import { cp, mkdir, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { CHARTS, HEIGHTS } from '../../src/embed/oembed.ts';
import { inProject } from '../root.ts';
import { version } from './package-facts.ts';

/** The plugin as a site's `wp-content/plugins/` takes it. */
export const pluginFolder = inProject('build', 'wordpress', 'custody-charts');

interface Manifest {
  readonly modules: readonly {
    readonly declarations?: readonly {
      readonly tagName?: string;
      readonly attributes?: readonly {
        readonly name: string;
        readonly description: string;
        readonly type: { readonly text: string };
      }[];
    }[];
  }[];
}

/** What the plugin knows of an attribute: its help, and what it takes where that isn't any text. */
interface PluginAttribute {
  readonly help: string;
  readonly bare?: true;
  readonly values?: readonly string[];
}

/** What the plugin knows of a chart. */
export interface PluginChart {
  /** CSS pixels that the plugin keeps below a sentence of some lines. */
  readonly height: number;
  readonly attributes: Readonly<Record<string, PluginAttribute>>;
}

/** Every element takes it, as HTML has it. */
const LANG: PluginAttribute = { help: 'The language; absent: that of the page.' };

/** A sentence of two or three lines with its margins, in an article's column. */
const SENTENCE = 90;

/** `'a' | 'b' | undefined` as its values; undefined where any text may stand. */
function valuesIn(type: string): readonly string[] | undefined {
  const parts = type.split('|').map((part) => part.trim());
  const values = parts.filter((part) => part !== 'undefined');
  return values.every((part) => /^'.+'$/.test(part))
    ? values.map((part) => part.slice(1, -1))
    : undefined;
}

/** The charts and their attributes for the plugin, from the manifest of the elements. */
export function pluginCharts(manifest: Manifest): Readonly<Record<string, PluginChart>> {
  const elements = manifest.modules.flatMap(({ declarations = [] }) => declarations);
  const chart = (name: (typeof CHARTS)[number]): readonly [string, PluginChart] => {
    const attributes = elements.find(({ tagName }) => tagName === `custody-${name}`)?.attributes;
    if (attributes === undefined) throw new Error(`custom-elements.json lacks <custody-${name}>.`);
    const known = attributes.map(({ name: attribute, description, type }) => {
      const values = valuesIn(type.text);
      const kind = type.text === 'boolean' ? { bare: true as const } : values ? { values } : {};
      return [attribute, { help: plain(description), ...kind }] as const;
    });
    const height = HEIGHTS[name] - SENTENCE;
    return [name, { height, attributes: Object.fromEntries([['lang', LANG], ...known]) }];
  };
  return Object.fromEntries(CHARTS.map(chart));
}

const plain = (description: string): string =>
  description.replaceAll('`', '').replace(/\s+/g, ' ').trim();

/** Writes the plugin with its version and, from custom-elements.json, what it knows of the charts. */
export async function buildWordpress(): Promise<void> {
  await rm(pluginFolder, { recursive: true, force: true });
  await mkdir(pluginFolder, { recursive: true });
  const source = inProject('wordpress', 'custody-charts');
  for (const name of await readdir(source)) {
    const text = await readFile(`${source}/${name}`, 'utf8');
    await writeFile(`${pluginFolder}/${name}`, text.replaceAll('%VERSION%', version));
  }
  await cp(inProject('LICENSE'), `${pluginFolder}/LICENSE`);
  const manifest = JSON.parse(
    await readFile(inProject('custom-elements.json'), 'utf8'),
  ) as Manifest;
  const charts = JSON.stringify(pluginCharts(manifest), null, 2);
  await writeFile(`${pluginFolder}/charts.json`, `${charts}\n`);
}
