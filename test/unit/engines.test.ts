import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { engineNamed } from '../../tools/browser/engines.ts';
import { findProgram } from '../../tools/browser/find-program.ts';
import { countSuite } from '../../tools/test/count-reporter.ts';

describe('a program of the tests', () => {
  let folder: string;
  beforeEach(() => {
    folder = mkdtempSync(path.join(tmpdir(), 'programs-'));
    vi.stubEnv('PATH', folder);
  });
  afterEach(() => {
    vi.unstubAllEnvs();
    rmSync(folder, { recursive: true });
  });
  const find = (): string | undefined => findProgram({ variable: 'FOX_PATH', names: ['fox'] });

  it('is found on the PATH, and before that where its variable says', () => {
    const onPath = path.join(folder, process.platform === 'win32' ? 'fox.exe' : 'fox');
    writeFileSync(onPath, '');
    expect(find()).toBe(onPath);
    const named = path.join(folder, 'other');
    writeFileSync(named, '');
    vi.stubEnv('FOX_PATH', named);
    expect(find()).toBe(named);
  });

  it('is missing where nothing has it', () => {
    expect(find()).toBeUndefined();
  });

  it('is not looked for elsewhere when its variable names no file', () => {
    vi.stubEnv('FOX_PATH', '/nowhere/fox');
    expect(find).toThrow('FOX_PATH names "/nowhere/fox", and there is no such file.');
  });
});

it('an engine of another name is refused with the known ones', () => {
  expect(() => engineNamed('safari')).toThrow(
    'No engine "safari". Known: chromium, firefox, webkit.',
  );
});

describe('a run in an engine counts', () => {
  const test = (name: string, passed: boolean, skipped = false) => ({ name, passed, skipped });
  const suite = (name: string, tests: ReturnType<typeof test>[]) => ({ name, tests, suites: [] });

  it('tests that say why they were not run apart, by their own reason or that of their suite', () => {
    const counts = countSuite({
      ...suite('', [test('a', true), test('b [not in WebKit: no keys]', false, true)]),
      suites: [suite('c [not in WebKit: no window]', [test('d', false, true)])],
    });
    expect(counts).toEqual({
      passed: 1,
      failed: 0,
      reasons: ['no keys', 'no window'],
      unexplained: [],
    });
  });

  it('a test that is skipped without a reason as failed', () => {
    expect(countSuite(suite('', [test('a', false, true), test('b', false)]))).toEqual({
      passed: 0,
      failed: 2,
      reasons: [],
      unexplained: ['a'],
    });
  });
});
