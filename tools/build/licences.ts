import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';

interface PackageFile {
  readonly name: string;
  readonly version: string;
  readonly license: string;
}

/** The folder of the package that a bundled module came from, or undefined for the project's own. */
function packageFolder(moduleId: string): string | undefined {
  return /^.*\/node_modules\/(?:@[^/]+\/)?[^/]+/.exec(moduleId)?.[0];
}

function notice(folder: string): string {
  const facts = JSON.parse(readFileSync(path.join(folder, 'package.json'), 'utf8')) as PackageFile;
  const file = readdirSync(folder).find((name) => /^licen[cs]e/i.test(name));
  // A package of a larger repository may ship without the text; its name and licence still have to be said.
  const text = file === undefined ? '' : readFileSync(path.join(folder, file), 'utf8').trim();
  return `${facts.name} ${facts.version} (${facts.license})\n\n${text}`.trim();
}

/** The licence texts of all packages that these modules come from, in the order of their names. */
export function licences(moduleIds: readonly string[], own: string): string {
  const folders = new Set(
    moduleIds
      .map((id) => packageFolder(id.replaceAll('\\', '/')))
      .filter((folder) => folder !== undefined && existsSync(path.join(folder, 'package.json'))),
  );
  const notices = [...folders].map((folder) => notice(folder as string));
  const rule = `\n\n${'-'.repeat(72)}\n\n`;
  return [own.trim(), ...notices.toSorted()].join(rule) + '\n';
}
