import { visualizer } from 'rollup-plugin-visualizer';
import { build, type Plugin, type Rolldown } from 'vite';
import { inProject } from '../root.ts';
import { version } from './package-facts.ts';
import { foldedTemplates, terserBetween } from './smaller-output.ts';

/** The oldest browsers of API.md; older ones get the author's content. */
const BROWSERS = ['chrome111', 'edge111', 'firefox113', 'safari16.4'];

export interface BrowserBuild {
  /** The file's name without extension. */
  readonly name: string;
  /** Its source, from the project's folder. */
  readonly entry: string;
  /** One file with all languages, or an entry with lazy chunks. */
  readonly split: boolean;
  readonly plugins?: readonly Plugin[];
  readonly banner?: string;
}

/** Bundles an entry with all its dependencies, minified, in memory; writes its treemap to build/treemaps/. */
export async function browserBuild(options: BrowserBuild): Promise<Rolldown.RolldownOutput> {
  const { NODE_ENV } = process.env;
  // Vite chooses Lit's development build by this variable, and the bytes must not depend on who asks for them.
  process.env['NODE_ENV'] = 'production';
  try {
    return await bundle(options);
  } finally {
    if (NODE_ENV === undefined) Reflect.deleteProperty(process.env, 'NODE_ENV');
    else process.env['NODE_ENV'] = NODE_ENV;
  }
}

/**
 * All that an entry imports stays in it, also what its lazy chunks share with it: the bundler alone gives that files of
 * their own, which cost requests and 0.4 kB.
 */
const wholeEntry = ({ name, entry }: BrowserBuild) => ({
  name,
  test: (id: string): boolean => id.replaceAll('\\', '/').endsWith(`/${entry}`),
});

async function bundle(options: BrowserBuild): Promise<Rolldown.RolldownOutput> {
  const treemap = visualizer({
    filename: inProject('build', 'treemaps', `${options.name}.html`),
    title: options.name,
    gzipSize: true,
    projectRoot: inProject(),
  }) as unknown as Plugin; // its types know Rollup only
  const outputs = await build({
    configFile: false,
    root: inProject(),
    logLevel: 'warn',
    publicDir: false,
    define: { __VERSION__: JSON.stringify(version) },
    plugins: [...(options.plugins ?? []), foldedTemplates(), terserBetween(BROWSERS), treemap],
    build: {
      write: false,
      target: BROWSERS,
      lib: { entry: inProject(options.entry), formats: ['es'], fileName: options.name },
      modulePreload: false,
      rolldownOptions: {
        // That terser takes seconds is known.
        checks: { pluginTimings: false },
        // What an entry shares with its languages stays in it: one request less than with a chunk of its own.
        preserveEntrySignatures: 'allow-extension',
        output: {
          // Vite's lib mode keeps white space in ES modules unless told here.
          minify: true,
          // No bundler comes after this one.
          comments: { annotation: false },
          codeSplitting: options.split && { groups: [wholeEntry(options)] },
          chunkFileNames: `${options.name}-[name]-[hash].js`,
          ...(options.banner === undefined ? {} : { postBanner: options.banner }),
        },
      },
    },
  });
  const [output] = Array.isArray(outputs) ? outputs : [outputs];
  if (output === undefined || !('output' in output)) throw new Error(`${options.name}: no output`);
  return output;
}
