import { readFileSync } from 'node:fs';
import type { CSSResultGroup } from 'lit';
import { describe, expect, it } from 'vitest';
import { actionsCss } from '../../../src/theme/actions-css.ts';
import { boardCss } from '../../../src/theme/board-css.ts';
import { breakdownChangeCss } from '../../../src/theme/breakdown-change-css.ts';
import { breakdownCss } from '../../../src/theme/breakdown-css.ts';
import { breakdownHistoryCss } from '../../../src/theme/breakdown-history-css.ts';
import { breakdownPeopleCss } from '../../../src/theme/breakdown-people-css.ts';
import { chartCss } from '../../../src/theme/chart-css.ts';
import { countCss } from '../../../src/theme/count-css.ts';
import { deathsMapCss } from '../../../src/theme/deaths-map-css.ts';
import { deathsMapListsCss } from '../../../src/theme/deaths-map-lists-css.ts';
import { frameCss, tokensCss } from '../../../src/theme/theme-css.ts';
import { timelineCss } from '../../../src/theme/timeline-css.ts';
import { TOKENS } from '../../../src/theme/token-purposes.ts';

/** Every sheet that an element can wear. */
const WORN: Readonly<Record<string, CSSResultGroup>> = {
  count: [frameCss, countCss, [...boardCss], actionsCss],
  timeline: [frameCss, chartCss, timelineCss, actionsCss],
  breakdown: [
    frameCss,
    chartCss,
    breakdownCss,
    breakdownChangeCss,
    breakdownHistoryCss,
    breakdownPeopleCss,
    actionsCss,
  ],
  'deaths-map': [frameCss, chartCss, deathsMapCss, deathsMapListsCss, actionsCss],
};

const textOf = (sheets: CSSResultGroup): string =>
  [sheets]
    .flat(Infinity as 1)
    .map(String)
    .join('\n');

const found = (text: string, pattern: RegExp): string[] =>
  [...new Set([...text.matchAll(pattern)].map(([, name = '']) => name))].sort();

const NAMES = TOKENS.map(({ name }) => name as string);

describe('tokens', () => {
  it('say in words what each is for', () => {
    for (const { name, purpose } of TOKENS) expect(purpose.length, name).toBeGreaterThan(10);
    expect(new Set(NAMES).size).toBe(NAMES.length);
  });

  it.each(Object.entries(WORN))(
    'of the %s are those that its doc comment names',
    (name, sheets) => {
      const source = readFileSync(
        new URL(`../../../src/elements/${name}.ts`, import.meta.url),
        'utf8',
      );
      const used = found(textOf(sheets), /var\(--_([\w-]+)\)/g);
      expect(found(source, /@cssproperty \[--custody-([\w-]+)\] - \S/g)).toEqual(used);
      expect(NAMES).toEqual(expect.arrayContaining(used));
    },
  );

  it('are the only colours of the sheets, but for masks, paper and colours of the system', () => {
    const all = textOf(Object.values(WORN)).replace(/--_[\w-]+:[^;]*;/g, '');
    const colours = found(all, /(#[\da-f]{3,8}\b|\b(?:rgb|hsl|oklch|color-mix)a?\()/gi);
    expect(colours.filter((colour) => colour !== '#000' && colour !== '#fff')).toEqual([]);
  });

  it('can be set by a page, and give way to ink on paper and in forced colours', () => {
    const text = String(
      tokensCss([{ name: 'accent', light: '#111', dark: '#eee', ink: 'currentcolor' }]),
    );
    expect(text).toContain('--_accent:var(--custody-accent,light-dark(#111,#eee));');
    expect(text).toContain(
      '@media print,(forced-colors:active),(prefers-contrast:more){:host{--_accent:currentcolor!important;}}',
    );
  });
});
