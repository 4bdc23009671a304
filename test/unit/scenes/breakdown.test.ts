import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { en as strings } from '../../fixtures/languages.ts';
import { textIn } from '../../../src/i18n/text-in.ts';
import type { Dataset } from '../../../src/model/dataset.ts';
import { selectBreakdown } from '../../../src/model/select-breakdown.ts';
import { barOf } from '../../../src/scenes/bar.ts';
import {
  breakdownScene,
  type BreakdownOptions,
  type BreakdownScene,
} from '../../../src/scenes/breakdown.ts';
import { hatchPath } from '../../../src/scenes/hatch.ts';
import { lineCount } from '../../../src/scenes/line-count.ts';
import { estimateTextWidth } from '../../../src/scenes/text-width.ts';
import { aGroupedList, type GroupGiven } from '../../fixtures/a-grouped-list.ts';

const GROUPS: readonly GroupGiven[] = [
  ['Believers', 249],
  ['Opposition and civil society activists', 39],
  ['Journalists and bloggers', 31],
  ['Political emigrants deported from Germany', 5],
];

function scene(
  dataset: Dataset = aGroupedList(GROUPS),
  options: Partial<BreakdownOptions> & { width?: number } = {},
): BreakdownScene {
  const breakdown = selectBreakdown(dataset, { date: undefined, compiler: undefined });
  if (!breakdown) throw new Error('The dataset has no list.');
  const { width = 700, ...rest } = options;
  return breakdownScene(
    breakdown,
    { sort: 'size', top: undefined, showAll: false, selected: undefined, ...rest },
    { width, strings, measureText: estimateTextWidth, textIn: (label) => textIn(label, 'en') },
  );
}

const labels = ({ rows }: BreakdownScene): string[] => rows.map(({ label }) => label.text);
const lengths = ({ rows }: BreakdownScene): number[] => rows.map(({ bar }) => bar?.length ?? 0);

describe('the rows', () => {
  it('stand by size, or by name in the order of the language; what is not stated is last', () => {
    const dataset = aGroupedList(GROUPS, { total: 330 });
    expect(labels(scene(dataset)).at(0)).toBe('Believers');
    expect(labels(scene(dataset, { sort: 'name' }))).toEqual([
      'Believers',
      'Journalists and bloggers',
      'Opposition and civil society activists',
      'Political emigrants deported from Germany',
      'Not stated',
    ]);
  });
  it('take the smaller ones together until the reader asks for all', () => {
    const folded = scene(undefined, { top: 2 });
    expect(labels(folded).at(-1)).toBe('Other (2 categories)');
    expect(folded.rows.at(-1)).toMatchObject({ value: '36', share: '11.1%' });
    expect([folded.foldable, folded.folded]).toEqual([4, true]);
    const all = scene(undefined, { top: 2, showAll: true });
    expect(all.rows).toHaveLength(4);
    expect([all.foldable, all.folded]).toEqual([4, false]);
    expect(scene().foldable).toBeUndefined();
  });
  it('keep what is not stated when the others are taken together', () => {
    const dataset = aGroupedList(GROUPS, { total: 330 });
    expect(labels(scene(dataset, { top: 1 })).slice(-2)).toEqual([
      'Other (3 categories)',
      'Not stated',
    ]);
  });
  it('mark the selected one', () => {
    const { rows } = scene(undefined, { selected: 'Believers' });
    expect(rows.map(({ selected }) => selected)).toEqual([true, false, false, false]);
  });
});

describe('the bars', () => {
  it('share one scale from zero', () => {
    const drawn = scene();
    const [first = 0, second = 0] = lengths(drawn);
    expect(first).toBeCloseTo(drawn.layout.barWidth, 0);
    expect(second / first).toBeCloseTo(39 / 249, 2);
  });
  it('show one person beside ten thousand, and nobody not at all', () => {
    const drawn = scene(
      aGroupedList([
        ['Many', 10_000],
        ['One', 1],
        ['None', 0],
      ]),
    );
    expect(lengths(drawn).slice(1)).toEqual([1, 0]);
    expect(drawn.rows.map(({ share }) => share)).toEqual(['>99.9%', '<0.1%', '0%']);
  });
  it('are as long as each other for equal numbers', () => {
    expect(
      new Set(
        lengths(
          scene(
            aGroupedList([
              ['A', 7],
              ['B', 7],
            ]),
          ),
        ),
      ).size,
    ).toBe(1);
  });
  it('are hatched for what is not stated', () => {
    const rest = scene(aGroupedList(GROUPS, { total: 400 })).rows.at(-1);
    expect(rest?.bar?.kind).toBe('hatched');
    expect(rest?.hatch).toMatch(/^M[\d.]+,[\d.]+L/);
  });
  it('end plainly only when the number is exact', () => {
    const people = 'people';
    expect(barOf({ qualifier: 'exact', value: 10, unit: people }, 2, 'solid')).toMatchObject({
      length: 20,
      uncertain: undefined,
      open: false,
    });
    expect(barOf({ qualifier: 'more-than', value: 10, unit: people }, 2, 'solid')?.open).toBe(true);
    expect(barOf({ qualifier: 'about', value: 10, unit: people }, 2, 'solid')?.uncertain).toEqual([
      15, 25,
    ]);
    expect(barOf({ qualifier: 'at-most', value: 10, unit: people }, 2, 'solid')).toMatchObject({
      length: 0,
      uncertain: [0, 20],
    });
    expect(
      barOf({ qualifier: 'between', low: 10, high: 15, unit: people }, 2, 'solid'),
    ).toMatchObject({ length: 20, uncertain: [20, 30] });
    expect(barOf({ qualifier: 'several', unit: people }, 2, 'solid')).toBeUndefined();
  });
});

describe('the columns', () => {
  it('put labels beside bars where there is room, and above them on a phone', () => {
    expect(scene().layout.labels).toBe('side');
    expect(scene(undefined, { width: 320 }).layout.labels).toBe('stacked');
  });
  it('have no share where none can be given', () => {
    const overlap = aGroupedList(
      [
        ['A', 7],
        ['B', 5],
      ],
      { total: 9, list: { groupsOverlap: true } },
    );
    expect(scene(overlap).layout.shareWidth).toBe(0);
  });
  it('fill the width and leave labels at most 40 % and two lines, at any width', () => {
    const people = fc.oneof(
      fc.integer({ min: 0, max: 5000 }),
      fc.record({
        qualifier: fc.constant('about' as const),
        value: fc.integer({ min: 0, max: 900 }),
      }),
    );
    const label = fc.stringMatching(/^[a-z]{1,14}( [a-z]{1,14}){0,8}$/);
    const groups = fc.uniqueArray(fc.tuple(label, people), {
      minLength: 1,
      maxLength: 12,
      selector: ([name]) => name,
    });
    fc.assert(
      fc.property(groups, fc.integer({ min: 280, max: 1200 }), (given, width) => {
        const { layout, rows } = scene(aGroupedList(given, { total: 99_999 }), { width });
        const { labelWidth, barWidth, valueWidth, shareWidth } = layout;
        const numbers = 12 + valueWidth + 12 + shareWidth;
        if (layout.labels === 'side') {
          expect(labelWidth + 12 + barWidth + numbers).toBe(width);
          expect(labelWidth).toBeLessThanOrEqual(Math.ceil(width * 0.4));
          for (const row of rows)
            expect(
              lineCount(row.label.text, labelWidth, 13, estimateTextWidth),
            ).toBeLessThanOrEqual(2);
        } else expect(barWidth + numbers).toBe(width);
        for (const { bar } of rows) {
          const end = Math.max(bar?.length ?? 0, bar?.uncertain?.[1] ?? 0);
          expect(end + (bar?.open ? 12 : 0)).toBeLessThanOrEqual(barWidth + 0.1);
        }
      }),
    );
  });
  it('cut a label of 5,000 letters to its beginning, and no shorter one', () => {
    const endless = 'lorem ipsum '.repeat(416);
    const { rows } = scene(
      aGroupedList([
        ['A', 7],
        [endless.trim(), 5],
      ]),
    );
    expect(rows.map(({ cut }) => cut)).toEqual([false, true]);
    expect(rows[1]?.label.text).toBe(endless.trim());
  });
});

it('shows the first of 400 categories, and all when the reader asks for them', () => {
  const groups = Array.from({ length: 400 }, (_, i): GroupGiven => [`Category ${i}`, 400 - i]);
  const dataset = aGroupedList(groups);
  expect(labels(scene(dataset)).at(-1)).toBe('Other (380 categories)');
  expect(scene(dataset)).toMatchObject({ foldable: 400, folded: true });
  expect(scene(dataset, { showAll: true }).rows).toHaveLength(400);
  expect(scene(aGroupedList(groups.slice(0, 40))).rows).toHaveLength(40);
});

describe('lineCount', () => {
  const tenth = (text: string): number => text.length * 10;
  const lines = (text: string, width: number): number => lineCount(text, width, 13, tenth);
  it('breaks after spaces and hyphens, and inside a word that is too wide', () => {
    expect(lines('one two', 70)).toBe(1);
    expect(lines('one two', 60)).toBe(2);
    expect(lines('anti-war', 60)).toBe(2);
    expect(lines('x'.repeat(30), 100)).toBe(3);
    expect(lines(`ab ${'x'.repeat(30)}`, 100)).toBe(4);
  });
});

describe('hatchPath', () => {
  it('stays inside its box', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 900 }), (width) => {
        for (const [, x, y] of hatchPath(width, 14).matchAll(/[ML]([\d.-]+),([\d.-]+)/g)) {
          expect(Number(x)).toBeGreaterThanOrEqual(0);
          expect(Number(x)).toBeLessThanOrEqual(width);
          expect(Number(y)).toBeGreaterThanOrEqual(0);
          expect(Number(y)).toBeLessThanOrEqual(14);
        }
      }),
    );
  });
});
