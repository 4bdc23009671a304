import { stat } from 'node:fs/promises';
import path from 'node:path';

/**
 * The file that a request's path means inside `folder` (`index.html` for a folder), or undefined: unreadable escapes,
 * names that begin with a dot, and whatever lies outside the folder are no files.
 */
export async function fileInFolder(folder: string, urlPath: string): Promise<string | undefined> {
  let name: string;
  try {
    name = decodeURIComponent(urlPath);
  } catch {
    return undefined;
  }
  if (/[\0\\]/.test(name) || name.split('/').some((part) => part.startsWith('.'))) return undefined;
  const file = path.join(folder, name);
  const found = await stat(file).catch(() => undefined);
  if (found?.isFile() === true) return file;
  if (found?.isDirectory() !== true || !name.endsWith('/')) return undefined;
  return (await stat(path.join(file, 'index.html')).catch(() => undefined))?.isFile() === true
    ? path.join(file, 'index.html')
    : undefined;
}
