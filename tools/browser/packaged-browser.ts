import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { chmod, mkdir, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { inProject } from '../root.ts';

/** Not in the shared temporary folder, where the package would run whatever another user had put under its name. */
const FOLDER = inProject('node_modules', '.cache', 'browser');

/** The browser and its libraries, unpacked once; the package takes its folder from TMPDIR. */
async function unpack(): Promise<void> {
  const { TMPDIR, AWS_LAMBDA_JS_RUNTIME, LD_LIBRARY_PATH, FONTCONFIG_PATH } = process.env;
  await mkdir(FOLDER, { recursive: true });
  process.env['TMPDIR'] = FOLDER;
  // So named, the package also unpacks the libraries (nss, expat) that a bare Linux lacks.
  process.env['AWS_LAMBDA_JS_RUNTIME'] = 'nodejs20.x';
  try {
    const { default: chromium } = await import('@sparticuz/chromium');
    await chromium.executablePath();
  } finally {
    const before = { TMPDIR, AWS_LAMBDA_JS_RUNTIME, LD_LIBRARY_PATH, FONTCONFIG_PATH };
    for (const [name, value] of Object.entries(before))
      if (value === undefined) Reflect.deleteProperty(process.env, name);
      else process.env[name] = value;
  }
}

/** The package's own list of font folders names the shared temporary folder. */
const FONTS = `<?xml version="1.0"?>
<!DOCTYPE fontconfig SYSTEM "fonts.dtd">
<fontconfig>
  <dir>${FOLDER}/fonts</dir>
  <cachedir>${FOLDER}/fonts-cache</cachedir>
</fontconfig>
`;

/** The system's own libraries and fonts come first; the package's fill the gaps. */
const LAUNCHER = `#!/bin/sh
here="$(dirname "$(readlink -f "$0")")"
export LD_LIBRARY_PATH="\${LD_LIBRARY_PATH:+$LD_LIBRARY_PATH:}/usr/lib/x86_64-linux-gnu:$here/al2023/lib"
[ -e /etc/fonts/fonts.conf ] || export FONTCONFIG_FILE="$here/fonts.conf"
exec "$here/chromium" "$@"
`;

/** The Chromium that the package `@sparticuz/chromium` ships, which needs no network; Linux on x64 only. */
export async function packagedBrowser(): Promise<string | undefined> {
  if (process.platform !== 'linux' || process.arch !== 'x64') return undefined;
  const launcher = path.join(FOLDER, 'run');
  if (!existsSync(launcher)) {
    await unpack();
    await writeFile(path.join(FOLDER, 'fonts.conf'), FONTS);
    await writeFile(launcher, LAUNCHER);
    await chmod(launcher, 0o755);
  }
  const works = spawnSync(launcher, ['--version'], { stdio: 'ignore' }).status === 0;
  return works ? launcher : undefined;
}
