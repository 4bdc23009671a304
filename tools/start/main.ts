/** `npm start`: publishes the tables, builds the widgets and serves the pages; a saved table is published at once. */
import path from 'node:path';
import { parseArgs } from 'node:util';
import { buildCdn } from '../build/cdn.ts';
import { buildManifest } from '../build/manifest.ts';
import { buildSite, copyDataset, isPublished, siteFolder } from '../build/site.ts';
import { siteAddress } from '../build/site-address.ts';
import { inProject } from '../root.ts';
import { serveFolder } from '../serve/serve-folder.ts';
import { publish } from './publish.ts';
import { watchTables } from './watch-tables.ts';

const { values: options } = parseArgs({
  options: {
    /** Folder of the tables. */
    data: { type: 'string', default: inProject('data') },
    /** Folder that is built and served. */
    out: { type: 'string', default: siteFolder },
  },
});
const data = path.resolve(options.data);
const out = path.resolve(options.out);

function fail(line: string): never {
  console.error(line);
  process.exit(1);
}

function wantedPort(): number {
  const text = process.env['PORT'] ?? '4173';
  const port = Number(text);
  if (/^\d+$/.test(text) && port <= 65535) return port;
  return fail(`PORT="${text}" is no port: a number from 1 to 65535.`);
}

function wantedSite(): string | undefined {
  try {
    return siteAddress();
  } catch (error) {
    return fail(why(error));
  }
}

function why(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}

// The port comes first: nobody should wait for a build to learn that it is taken.
const port = wantedPort();
const server = await serveFolder(out, port).catch((error: unknown) => {
  const taken = error instanceof Error && 'code' in error && error.code === 'EADDRINUSE';
  return fail(
    taken
      ? `Port ${port} is in use: stop what runs there, or choose another with PORT=4174 npm start.`
      : `The server could not start on port ${port}: ${why(error)}`,
  );
});

const site = wantedSite() ?? `${server.address}/`;

async function publishAndShow(): Promise<void> {
  const published = await publish(data);
  if (!published)
    console.error('Nothing was published: correct the tables and save; the last good data stays.');
  if (published || isPublished(data)) await copyDataset(data, out, site);
}

try {
  console.log('Building the widgets …');
  await Promise.all([buildCdn(), buildManifest()]);
  await buildSite(out, site);
  await publishAndShow();
} catch (error) {
  fail(why(error));
}
const stopWatching = await watchTables(data, async () => {
  await publishAndShow().catch((error: unknown) => {
    console.error(why(error));
  });
});

console.log(`
  The live page     ${server.address}/
  A news article    ${server.address}/article.html
  Embed a chart     ${server.address}/builder.html
  The dataset       ${server.address}/dataset.json

Saving a table in ${path.relative(process.cwd(), data) || '.'}/ publishes it. The folder ${path.relative(process.cwd(), out)}/ can be copied to any
static host. Ctrl-C stops.`);

for (const signal of ['SIGINT', 'SIGTERM'] as const)
  process.once(signal, () => {
    stopWatching();
    void server.close().then(() => process.exit(0));
  });
