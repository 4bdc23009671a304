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

interface Notice {
  readonly title: string;
  readonly text: string;
}

function noticeOf(folder: string): Notice {
  const facts = JSON.parse(readFileSync(path.join(folder, 'package.json'), 'utf8')) as PackageFile;
  const file = readdirSync(folder).find((name) => /^licen[cs]e/i.test(name));
  return {
    title: `${facts.name} ${facts.version} (${facts.license})`,
    // A package of a larger repository may ship without the text; its name and licence still have to be said.
    text: file === undefined ? '' : readFileSync(path.join(folder, file), 'utf8').trim(),
  };
}

/** The own licence and those of all packages that these modules come from, a text that several share printed once. */
export function licences(moduleIds: readonly string[], own: string): string {
  const folders = new Set(
    moduleIds
      .map((id) => packageFolder(id.replaceAll('\\', '/')))
      .filter((folder) => folder !== undefined)
      .filter((folder) => existsSync(path.join(folder, 'package.json'))),
  );
  const titles = new Map<string, string[]>();
  for (const { title, text } of [...folders].map(noticeOf))
    titles.set(text, [...(titles.get(text) ?? []), title]);
  const notices = [...titles].map(([text, names]) => `${names.toSorted().join('\n')}\n\n${text}`);
  return [own.trim(), ...notices.toSorted()].join(`\n\n${'-'.repeat(72)}\n\n`) + '\n';
}
