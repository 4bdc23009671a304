/** `npm run storybook`: the elements in every state, with a manifest and a dataset of the sources as they are now. */
import { spawn } from 'node:child_process';
import { buildManifest } from '../build/manifest.ts';
import { inProject } from '../root.ts';
import { publish } from '../start/publish.ts';
import { storybookEnv } from './environment.ts';

const port = process.env['PORT'] ?? '6006';

await buildManifest();
await publish(inProject('data'));
const child = spawn(
  process.execPath,
  [
    inProject('node_modules/storybook/dist/bin/dispatcher.js'),
    'dev',
    ...['--port', port, '--exact-port', '--host', 'localhost'],
    ...['--no-open', '--no-version-updates'],
  ],
  { cwd: inProject(), env: { ...process.env, ...storybookEnv }, stdio: 'inherit' },
);
process.on('SIGINT', () => {
  // The terminal has sent it to Storybook too; wait for that to end.
});
process.on('SIGTERM', () => child.kill('SIGTERM'));
child.on('exit', (code) => process.exit(code ?? 1));
