import { visualizer } from 'rollup-plugin-visualizer';
import { build, type Plugin, type Rolldown } from 'vite';
import { inProject } from '../root.ts';
import { adoptedSheets } from './adopted-sheets.ts';
import { version } from './package-facts.ts';
import { foldedTemplates, terserBetween } from './smaller-output.ts';

/** The oldest browsers of API.md; older ones get the author's content. */
const BROWSERS = ['chrome111', 'edge111', 'firefox113', 'safari16.4'];

export interface BrowserBuild {
  /** The file's name without extension. */
  readonly name: string;
  /** Its source, from the project's folder. */
  readonly entry: string;
  /**
   * `module`: one file with all languages; `classic`: the same as a script that is no module; `chunks`: an entry that
   * holds what it shares with its lazy chunks; `loader`: an entry that holds nothing of them.
   */
  readonly kind: 'module' | 'classic' | 'chunks' | 'loader';
  readonly plugins?: readonly Plugin[];
  readonly banner?: string;
  /** Names in the source that stand for these expressions. */
  readonly define?: Readonly<Record<string, string>>;
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

const FRAME = /[\\/]src[\\/]elements[\\/](custody-element|define)\.ts$/;
const OF_CHARTS = /[\\/]src[\\/](model|scenes|views|theme|elements|i18n[\\/][a-z]+-[a-z-]+)/;

function splitting(options: BrowserBuild): NonNullable<Rolldown.OutputOptions['codeSplitting']> {
  switch (options.kind) {
    case 'chunks':
      return { groups: [wholeEntry(options)] };
    // Requests cost more than the few bytes that one chart has no use for: what all share is one piece, what some share
    // another.
    case 'loader':
      return {
        groups: [
          { name: 'frame', test: FRAME, priority: 2 },
          { name: 'charts', test: OF_CHARTS, minShareCount: 4, maxModuleSize: 2500, priority: 1 },
        ],
      };
    default:
      return false;
  }
}

async function bundle(options: BrowserBuild): Promise<Rolldown.RolldownOutput> {
  const { name, kind } = options;
  const treemap = visualizer({
    filename: inProject('build', 'treemaps', `${name}.html`),
    title: name,
    gzipSize: true,
    projectRoot: inProject(),
  }) as unknown as Plugin; // its types know Rollup only
  const outputs = await build({
    configFile: false,
    root: inProject(),
    logLevel: 'warn',
    publicDir: false,
    define: { __VERSION__: JSON.stringify(version), ...options.define },
    plugins: [
      ...(options.plugins ?? []),
      adoptedSheets(),
      foldedTemplates(),
      terserBetween(BROWSERS),
      treemap,
    ],
    build: {
      write: false,
      target: BROWSERS,
      lib: {
        entry: inProject(options.entry),
        // The name of what the classic script exports, which is nothing.
        name: 'CustodyCharts',
        formats: [kind === 'classic' ? 'iife' : 'es'],
        fileName: name,
      },
      modulePreload: false,
      rolldownOptions: {
        // That terser takes seconds is known.
        checks: { pluginTimings: false },
        // What an entry shares with its languages stays in it: one request less than with a chunk of its own.
        preserveEntrySignatures: kind === 'loader' ? 'strict' : 'allow-extension',
        output: {
          // Vite's lib mode keeps white space in ES modules unless told here.
          minify: true,
          // No bundler comes after this one.
          comments: { annotation: false },
          codeSplitting: splitting(options),
          chunkFileNames: `${name}-[name]-[hash].js`,
          ...(options.banner === undefined ? {} : { postBanner: options.banner }),
        },
      },
    },
  });
  const [output] = Array.isArray(outputs) ? outputs : [outputs];
  if (output === undefined || !('output' in output)) throw new Error(`${name}: no output`);
  return output;
}
