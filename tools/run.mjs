/**
 * `node tools/run.mjs FILE [arguments]`: does the set-up, then runs one of the project's TypeScript files. It is plain
 * Node without dependencies, because it has to work before anything is installed.
 */
import { spawn, spawnSync } from 'node:child_process';
import { existsSync, statSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import path from 'node:path';

const root = fileURLToPath(new URL('..', import.meta.url));
const [file, ...rest] = process.argv.slice(2);

function fail(line) {
  console.error(line);
  process.exit(1);
}

function checkNode() {
  const [major, minor] = process.versions.node.split('.').map(Number);
  if (major < 20 || (major === 20 && minor < 19))
    fail(`This project needs Node 20.19 or newer; this is Node ${process.versions.node}.`);
}

/** npm writes its hidden lock file last, so a stopped installation has none and is done again. */
function isInstalled() {
  const installed = path.join(root, 'node_modules', '.package-lock.json');
  const wanted = path.join(root, 'package-lock.json');
  return existsSync(installed) && statSync(installed).mtimeMs >= statSync(wanted).mtimeMs;
}

function install() {
  console.log('Installing the packages of package-lock.json …');
  const windows = process.platform === 'win32';
  const started = Date.now();
  const run = spawnSync('npm', ['ci', '--no-audit', '--no-fund'], {
    cwd: root,
    encoding: 'utf8',
    shell: windows,
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  if (run.error) fail(`npm could not be started: ${run.error.message}`);
  if (run.status !== 0) fail(`${run.stdout}${run.stderr}\n\`npm ci\` failed; see above.`);
  console.log(`Installed in ${Math.round((Date.now() - started) / 1000)} s.`);
}

if (file === undefined) fail('Usage: node tools/run.mjs FILE [arguments]');
checkNode();
if (!isInstalled()) install();

const child = spawn(process.execPath, ['--import', 'tsx', path.join(root, file), ...rest], {
  cwd: root,
  stdio: 'inherit',
});
// The terminal sends Ctrl-C to both; this one waits for the other to end cleanly, and passes on what only it was sent.
process.on('SIGINT', () => {});
process.on('SIGTERM', () => child.kill('SIGTERM'));
child.on('exit', (code, signal) => process.exit(code ?? (signal === 'SIGINT' ? 130 : 1)));
