import { existsSync } from 'node:fs';
import path from 'node:path';

/** Where a program may be. */
interface Places {
  /** The environment variable that names it; a name without a file is an error, never passed over. */
  readonly variable: string;
  /** What it is called on the PATH. */
  readonly names: readonly string[];
  /** Its usual places on a Mac, also below the home folder. */
  readonly mac?: readonly string[];
  /** Its usual places on Windows, below each folder of programs. */
  readonly windows?: readonly string[];
  /** Its usual places on Linux. */
  readonly linux?: readonly string[];
}

function named(variable: string): string | undefined {
  const file = process.env[variable];
  if (file === undefined || file === '') return undefined;
  if (existsSync(file)) return file;
  throw new Error(`${variable} names "${file}", and there is no such file.`);
}

function onPath(names: readonly string[]): string | undefined {
  const windows = process.platform === 'win32';
  const folders = (process.env['PATH'] ?? '').split(path.delimiter).filter(Boolean);
  return names
    .flatMap((name) => folders.map((folder) => path.join(folder, name)))
    .map((file) => (windows ? `${file}.exe` : file))
    .find((file) => existsSync(file));
}

function usualPlaces({ mac = [], windows = [], linux = [] }: Places): readonly string[] {
  const { env } = process;
  if (process.platform === 'darwin')
    return [...mac, ...mac.map((file) => path.join(env['HOME'] ?? '', file))];
  if (process.platform !== 'win32') return linux;
  return [env['ProgramFiles'], env['ProgramFiles(x86)'], env['LOCALAPPDATA']]
    .filter((folder) => folder !== undefined)
    .flatMap((folder) => windows.map((file) => path.join(folder, file)));
}

/** The program that its variable names, that of the PATH, or one in a usual place. */
export const findProgram = (places: Places): string | undefined =>
  named(places.variable) ??
  onPath(places.names) ??
  usualPlaces(places).find((file) => existsSync(file));
