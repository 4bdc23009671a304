import { spawn, spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { cp, mkdir, mkdtemp, readFile, rm } from 'node:fs/promises';
import { createServer, type AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { pluginFolder } from '../../tools/build/wordpress.ts';
import { inProject } from '../../tools/root.ts';
import { DEBIAN } from '../../tools/wordpress/find-wordpress.ts';

export interface Wordpress {
  readonly address: string;
  /** Runs PHP in the site, and gives what it prints. */
  readonly php: (code: string) => string;
  /** What PHP and WordPress have complained of. */
  readonly log: () => Promise<string>;
  readonly stop: () => Promise<void>;
}

const PHP = inProject('test', 'wordpress', 'php');

async function until(holds: () => boolean | Promise<boolean>, what: string): Promise<void> {
  for (let tries = 0; tries < 300; tries++) {
    if (await holds()) return;
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
  throw new Error(`Waited in vain for ${what}.`);
}

function freePort(): Promise<number> {
  return new Promise((resolve) => {
    const server = createServer().listen(0, '127.0.0.1', () => {
      const { port } = server.address() as AddressInfo;
      server.close(() => {
        resolve(port);
      });
    });
  });
}

/** Starts a server in a group of processes of its own, and gives what ends them all. */
function server(program: string, args: readonly string[], env: NodeJS.ProcessEnv) {
  const child = spawn(program, args, { env, detached: true, stdio: 'ignore' });
  const exit = new Promise<void>((resolve) => child.once('exit', () => resolve()));
  return async (): Promise<void> => {
    if (child.pid !== undefined && child.exitCode === null) process.kill(-child.pid);
    await exit;
  };
}

/** Debian's tree with our configuration instead of its own, which reads the machine's. */
async function layOut(folder: string): Promise<void> {
  const content = path.join(folder, 'wp-content');
  await cp(DEBIAN.wordpress, folder, { recursive: true, dereference: true });
  await cp(path.join(PHP, 'wp-config.php'), path.join(folder, 'wp-config.php'));
  await cp(pluginFolder, path.join(content, 'plugins', 'custody-charts'), { recursive: true });
  await cp(
    path.join(PHP, 'site-of-a-test.php'),
    path.join(content, 'mu-plugins', 'site-of-a-test.php'),
  );
}

/** MariaDB without users and without a port; of its own tables it needs none. */
const databaseArguments = (folder: string, socket: string): readonly string[] => [
  '--no-defaults',
  ...(process.getuid?.() === 0 ? ['--user=root'] : []),
  `--datadir=${folder}`,
  `--socket=${socket}`,
  `--pid-file=${folder}/pid`,
  '--skip-networking',
  '--skip-grant-tables',
  '--innodb-flush-log-at-trx-commit=0',
];

/** A WordPress from Debian's packages with the built plugin, in a temporary folder and on loopback. */
export async function startedWordpress(charts: string): Promise<Wordpress> {
  const folder = await mkdtemp(path.join(tmpdir(), 'custody-charts-wordpress-'));
  const [site, database] = [path.join(folder, 'site'), path.join(folder, 'database')];
  const socket = path.join(folder, 'socket');
  const log = path.join(folder, 'log');
  const port = await freePort();
  const address = `http://127.0.0.1:${port}`;
  const env = {
    ...process.env,
    CHARTS_ADDRESS: charts,
    DATABASE_SOCKET: socket,
    PHP_CLI_SERVER_WORKERS: '4',
    WORDPRESS_ADDRESS: address,
    WORDPRESS_FOLDER: site,
    WORDPRESS_LOG: log,
  };
  const php = (...args: readonly string[]): string => {
    const run = spawnSync(DEBIAN.php, args, { env, encoding: 'utf8' });
    if (run.status !== 0) throw new Error(`PHP failed: ${run.stdout}${run.stderr}`);
    return run.stdout;
  };
  const stops: (() => Promise<void>)[] = [() => rm(folder, { recursive: true, force: true })];
  const stop = async (): Promise<void> => {
    for (const stopOne of stops.splice(0)) await stopOne();
  };
  try {
    await Promise.all([layOut(site), mkdir(database)]);
    stops.unshift(server(DEBIAN.database, databaseArguments(database, socket), env));
    await until(() => existsSync(socket), 'the database');
    const said = php(path.join(PHP, 'install.php'));
    if (said !== '') throw new Error(`The set-up of WordPress printed: ${said}`);
    stops.unshift(server(DEBIAN.php, ['-S', `127.0.0.1:${port}`, '-t', site], env));
    await until(
      () =>
        fetch(`${address}/wp-login.php`).then(
          ({ ok }) => ok,
          () => false,
        ),
      'WordPress',
    );
  } catch (wrong) {
    await stop();
    throw wrong;
  }
  return {
    address,
    php: (code) => php('-r', `require '${site}/wp-load.php'; ${code}`),
    log: () => readFile(log, 'utf8').catch(() => ''),
    stop,
  };
}
