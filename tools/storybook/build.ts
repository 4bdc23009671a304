import { mustRun } from '../build/run-tool.ts';
import { inProject } from '../root.ts';
import { storybookEnv } from './environment.ts';

export const storybookFolder = inProject('build', 'storybook');

/** Builds the Storybook as a folder of static files. custom-elements.json and the dataset must be there. */
export async function buildStorybook(): Promise<void> {
  Object.assign(process.env, storybookEnv);
  await mustRun('node_modules/storybook/dist/bin/dispatcher.js', [
    'build',
    '--quiet',
    '--output-dir',
    storybookFolder,
  ]);
}
