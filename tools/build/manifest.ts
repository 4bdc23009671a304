import { mustRun } from './run-tool.ts';

/** Writes custom-elements.json, the description of the elements that editors and Storybook read. */
export async function buildManifest(): Promise<void> {
  await mustRun('node_modules/@custom-elements-manifest/analyzer/cem.js', ['analyze', '--quiet']);
}
