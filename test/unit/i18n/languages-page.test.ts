import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { ALL } from '../../fixtures/languages.ts';

it('docs/languages.md has every language, and whether a native speaker has read it', () => {
  const page = readFileSync(new URL('../../../docs/languages.md', import.meta.url), 'utf8');
  const rows = page
    .split('\n')
    .filter((line) => line.startsWith('| `'))
    .map((line) => line.split('|').map((cell) => cell.trim()));
  const names = new Intl.DisplayNames('en', { type: 'language' });
  expect(rows.map(([, ...cells]) => cells.slice(0, 4))).toEqual(
    Object.entries(ALL).map(([tag, { direction, reviewed }]) => [
      `\`${tag}\``,
      names.of(tag),
      direction === 'rtl' ? 'right to left' : 'left to right',
      reviewed ? 'yes' : 'not yet',
    ]),
  );
});
