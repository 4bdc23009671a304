import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterAll, describe, expect, test } from 'vitest';
import { formatFault } from '../../../src/publish/fault.ts';
import { publishTables } from '../../../src/publish/publish-tables.ts';
import { published } from '../../fixtures/publish.ts';
import { filesOf, freedonia, tableText, TODAY } from '../../fixtures/tables.ts';

const installed = spawnSync('soffice', ['--version']).status === 0;
const SLOW = 120_000;
/** As its import dialog opens a table: plainly, or with "Detect special numbers" ticked. */
const IMPORTS = { plain: [], 'detecting numbers': ['--infilter=CSV:44,34,76,1,,0,false,true'] };

const work = mkdtempSync(join(tmpdir(), 'libreoffice-'));
afterAll(() => rmSync(work, { recursive: true }));

/** Saves texts by name as CSV through LibreOffice in a locale. */
function saved(
  texts: Readonly<Record<string, string>>,
  locale: string,
  options: readonly string[],
): Map<string, Uint8Array> {
  const folder = mkdtempSync(join(work, `${locale}-`));
  const profile = join(folder, 'profile');
  mkdirSync(join(profile, 'user'), { recursive: true });
  writeFileSync(
    join(profile, 'user', 'registrymodifications.xcu'),
    `<?xml version="1.0" encoding="UTF-8"?>
<oor:items xmlns:oor="http://openoffice.org/2001/registry">
<item oor:path="/org.openoffice.Setup/L10N"><prop oor:name="ooSetupSystemLocale" oor:op="fuse"><value>${locale}</value></prop></item>
</oor:items>`,
  );
  const files = Object.entries(texts).map(([name, text]) => {
    const file = join(folder, `${name}.csv`);
    writeFileSync(file, text);
    return file;
  });
  const out = join(folder, 'out');
  spawnSync('soffice', [
    `-env:UserInstallation=${pathToFileURL(profile).href}`,
    '--headless',
    ...options,
    ...['--convert-to', 'csv', '--outdir', out],
    ...files,
  ]);
  return new Map(
    Object.keys(texts).map((name) => [`${name}.csv`, readFileSync(join(out, `${name}.csv`))]),
  );
}

const reason = installed ? '' : ' (skipped: no soffice on this machine)';

describe.skipIf(!installed)(`tables saved by LibreOffice${reason}`, () => {
  const { tables } = freedonia();
  const texts = Object.fromEntries(
    Object.entries(tables).map(([name, rows]) => [name, tableText(rows)]),
  );
  const expected = published(freedonia());

  for (const locale of ['az-AZ', 'ru-RU', 'en-US'])
    for (const [how, options] of Object.entries(IMPORTS))
      test(
        `in ${locale}, ${how}: each table gives the same bytes, or is refused by table, row and column`,
        () => {
          for (const [table, bytes] of saved(texts, locale, options)) {
            const publication = publishTables(filesOf(freedonia()).set(table, bytes), TODAY);
            if (publication.status === 'published') {
              expect(new TextDecoder().decode(publication.bytes)).toBe(expected);
              continue;
            }
            for (const fault of publication.faults)
              expect(fault, formatFault(fault)).toMatchObject({
                table,
                row: expect.any(Number),
                column: expect.any(String),
              });
          }
        },
        SLOW,
      );

  test(
    'a percentage that an Azerbaijani LibreOffice took for a day is refused with the number',
    () => {
      const bytes = saved(
        { figures: texts['figures'] ?? '' },
        'az-AZ',
        IMPORTS['detecting numbers'],
      );
      const files = filesOf(freedonia()).set(
        'figures.csv',
        bytes.get('figures.csv') ?? new Uint8Array(),
      );
      const publication = publishTables(files, TODAY);
      expect(publication.status === 'refused' && publication.faults.map(formatFault)).toEqual([
        expect.stringMatching(
          /^figures\.csv:2 value "30\.06\.\d\d" — .* write it again, as 30\.6$/,
        ),
      ]);
    },
    SLOW,
  );
});
