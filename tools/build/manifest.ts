import { readFile, writeFile } from 'node:fs/promises';
import { inProject } from '../root.ts';
import { vscodeData, webTypes } from './editor-data.ts';
import { elementTypes } from './element-types.ts';
import type { Manifest } from './manifest-elements.ts';
import { mustRun } from './run-tool.ts';

/** What is made from the manifest, by the name of the file in types/. */
const MADE: Readonly<Record<string, (manifest: Manifest) => string>> = {
  'elements.d.ts': elementTypes,
  'vscode.html-custom-data.json': vscodeData,
  'web-types.json': webTypes,
};

/**
 * Writes custom-elements.json, the description of the elements that Storybook and other tools read, and from it the types
 * for frameworks and the descriptions for editors.
 */
export async function buildManifest(): Promise<void> {
  await mustRun('node_modules/@custom-elements-manifest/analyzer/cem.js', ['analyze', '--quiet']);
  const text = await readFile(inProject('custom-elements.json'), 'utf8');
  const manifest = JSON.parse(text) as Manifest;
  for (const [name, made] of Object.entries(MADE))
    await writeFile(inProject('types', name), made(manifest));
}
