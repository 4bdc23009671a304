import { spawnSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import { aDatasetFile } from '../fixtures/a-dataset.ts';
import { consumer } from './consumer.ts';

const folder = consumer();
const COMMAND = path.join(folder, 'node_modules/custody-charts/dist/cli/custody-charts.js');

beforeAll(() => {
  writeFileSync(path.join(folder, 'dataset.json'), JSON.stringify(aDatasetFile()));
});

/** The packed command, run where the dataset lies. */
function run(...args: readonly string[]): { code: number | null; out: string; err: string } {
  const options = { cwd: folder, encoding: 'utf8' } as const;
  const { status, stdout, stderr } = spawnSync(process.execPath, [COMMAND, ...args], options);
  return { code: status, out: stdout, err: stderr };
}

describe('the packed command', () => {
  test.each(['count', 'timeline', 'breakdown', 'deaths-map'])('renders the %s', (name) => {
    const basemap = name === 'deaths-map' ? ['--basemap', 'none'] : [];
    for (const [format, start] of [
      ['svg', '<?xml'],
      ['html', `<custody-${name}`],
      ['txt', ''],
    ] as const) {
      const { code, out, err } = run(
        'render',
        name,
        '--format',
        format,
        '--lang',
        'az',
        ...basemap,
      );
      expect([code, err]).toEqual([0, '']);
      expect(out.startsWith(start)).toBe(true);
      expect(out).toContain('CC BY 4.0');
    }
  });

  test('writes a card as PNG, its format by the name of the file', () => {
    const { code, err } = run('render', 'timeline', '--card', '--out', 'card.png');
    expect([code, err]).toEqual([0, '']);
    const bytes = readFileSync(path.join(folder, 'card.png'));
    expect([bytes.readUInt32BE(16), bytes.readUInt32BE(20)]).toEqual([1200, 630]);
  });

  test('lists every attribute of the tag with what it does', () => {
    const { out } = run('render', 'timeline', '--help');
    for (const attribute of ['compare-to', 'milestones', 'as-of', 'hide', 'color-scheme'])
      expect(out).toContain(`--${attribute}`);
  });

  test.each([
    [['render', 'timelin'], /there is no chart "timelin". Known: count, timeline/],
    [['render', 'timeline', '--compilers', 'nobody'], /compilers="nobody" .*Known: .*league/],
    [['render', 'timeline', '--width', '20'], /--width 20: a whole number of px from 280/],
    [['render', 'timeline', '--format', 'gif'], /"gif" is no format. Known: svg, png, html, txt/],
    [['render', 'timeline', '--colour', 'red'], /--colour/],
    [
      ['render', 'timeline', '--data', 'nowhere.json'],
      /nowhere\.json can't be read.*name a dataset/,
    ],
    [['render', 'count', '--card', '--format', 'txt'], /a card is svg or png, not txt/],
    [['draw'], /there is no command "draw"/],
  ])('%j ends with one line that says what to do', (args, line) => {
    const { code, out, err } = run(...args);
    expect([code, out]).toEqual([1, '']);
    expect(err).toMatch(line);
    expect(err).not.toMatch(/\n\s+at /);
  });

  test('publishes tables', () => {
    const { code, err } = run('publish', '--data', 'no-such-folder');
    expect(code).toBe(1);
    expect(err).toMatch(/no-such-folder/);
  });
});
