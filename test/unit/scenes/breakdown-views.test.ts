import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Dataset } from '../../../src/model/dataset.ts';
import { selectBreakdownChange } from '../../../src/model/select-breakdown-change.ts';
import { selectBreakdownHistory } from '../../../src/model/select-breakdown-history.ts';
import {
  breakdownChangeScene,
  DISC_KEY,
  NOW_RADIUS,
  THEN_RADIUS,
  type ChangeScene,
} from '../../../src/scenes/breakdown-change.ts';
import { breakdownHistoryScene, type HistoryScene } from '../../../src/scenes/breakdown-history.ts';
import { breakdownPeopleScene, type PeopleScene } from '../../../src/scenes/breakdown-people.ts';
import { estimateTextWidth } from '../../../src/scenes/text-width.ts';
import { unitMarks } from '../../../src/scenes/unit-marks.ts';
import { rowOptions } from '../../../src/elements/breakdown-part.ts';
import { aBreakdownRequest, type BreakdownGiven } from '../../fixtures/a-breakdown.ts';
import { aGroupedList, type GroupGiven } from '../../fixtures/a-grouped-list.ts';
import { groupedLists } from '../../fixtures/grouped-lists.ts';

const TWO = groupedLists([
  [
    '2023-06-01',
    [
      ['Students', 30],
      ['Poets', 22],
      ['Bloggers', 9],
      ['Sailors', 7],
    ],
  ],
  [
    '2024-06-01',
    [
      ['Students', 44],
      ['Poets', 13],
      ['Bloggers', 9],
      ['Actors', 4],
    ],
    { total: 76 },
  ],
]);

function change(dataset: Dataset, given: BreakdownGiven = {}): ChangeScene {
  const { breakdown, options, surroundings } = aBreakdownRequest(dataset, given);
  const selected = selectBreakdownChange(dataset, breakdown.list, given.compareTo);
  if (!selected) throw new Error('There is no earlier list.');
  return breakdownChangeScene(selected, options, surroundings);
}

function people(dataset: Dataset, given: BreakdownGiven = {}): PeopleScene {
  const { breakdown, options, surroundings } = aBreakdownRequest(dataset, given);
  return breakdownPeopleScene(breakdown, rowOptions(options), surroundings);
}

function history(dataset: Dataset, given: BreakdownGiven = {}): HistoryScene {
  const { breakdown, options, surroundings } = aBreakdownRequest(dataset, given);
  const { newest } = breakdown;
  const selected = selectBreakdownHistory(dataset, { newest, chosen: undefined });
  if (!selected) throw new Error('The dataset has no groups.');
  return breakdownHistoryScene(selected, rowOptions(options), surroundings);
}

const labels = ({ rows }: ChangeScene): string[] => rows.map(({ label }) => label.text);
const marks = (path: string): number => path.match(/M/g)?.length ?? 0;

describe('the rows of two lists', () => {
  it('stand by size, name or change', () => {
    expect(labels(change(TWO))).toEqual([
      ...['Students', 'Poets', 'Bloggers', 'Actors', 'Sailors'],
      'Not stated',
    ]);
    expect(labels(change(TWO, { sort: 'name' }))[0]).toBe('Actors');
    expect(labels(change(TWO, { sort: 'change' }))).toEqual([
      ...['Students', 'Bloggers', 'Poets', 'Actors', 'Sailors'],
      'Not stated',
    ]);
  });
  it('say the difference with its sign, and in words why there is none', () => {
    expect(change(TWO).rows.map(({ difference }) => difference)).toEqual([
      ...['+14', '\u22129', '0', 'new', 'not listed'],
      '',
    ]);
  });
  it('have no marks for those who are not stated, and these set no scale', () => {
    const { rows, layout } = change(TWO);
    expect(rows.at(-1)?.marks).toBeUndefined();
    expect(rows[0]?.marks?.now?.x).toBeCloseTo(layout.plotWidth - THEN_RADIUS - 1, 0);
  });
  it('take the smaller ones together', () => {
    const folded = change(TWO, { top: 2 });
    expect(labels(folded)).toEqual(['Students', 'Poets', 'Other (3 categories)', 'Not stated']);
    expect(folded.rows[2]).toMatchObject({ then: '16', now: '13', difference: '\u22123' });
    expect(folded).toMatchObject({ foldable: 5, folded: true });
    expect(change(TWO, { top: 2, showAll: true }).rows).toHaveLength(6);
  });
  it('put marks in the place of their numbers, and a line only between those that are apart', () => {
    const [students, , bloggers] = change(TWO).rows.map((row) => row.marks);
    const zero = THEN_RADIUS + 1;
    expect(((students?.then?.x ?? 0) - zero) / ((students?.now?.x ?? 1) - zero)).toBeCloseTo(
      30 / 44,
      2,
    );
    expect(students?.line).toEqual([(students?.then?.x ?? 0) + THEN_RADIUS, students?.now?.x]);
    expect(bloggers?.then?.x).toBe(bloggers?.now?.x);
    expect(bloggers?.line).toBeUndefined();
    expect(THEN_RADIUS).toBeGreaterThan(NOW_RADIUS + 1);
  });
  it('give a column what its header takes with mark and arrow: one line where there is room, two on a phone', () => {
    const bold = (text: string): number => estimateTextWidth(text, 12, 600);
    const mark = DISC_KEY + bold(' ');
    const now = (width: number): number => change(TWO, { width }).layout.numberWidths[1] ?? 0;
    for (const width of [700, 732, 1100])
      expect(now(width)).toBeGreaterThanOrEqual(mark + bold('1 Jun 2024 ↓'));
    for (const width of [280, 320]) {
      expect(now(width)).toBeGreaterThanOrEqual(Math.max(mark + bold('1 Jun'), bold('2024 ↓')));
      expect(now(width)).toBeLessThan(mark + bold('1 Jun 2024 ↓'));
    }
  });
  it('leave the marks the width of their header on a phone, and let a long number wrap', () => {
    const long = groupedLists([
      ['2023-06-01', [['Students', { qualifier: 'more-than', value: 40_000 }]]],
      ['2024-06-01', [['Students', 40_001]]],
    ]);
    for (const width of [280, 288, 320]) {
      const { labels, plotWidth } = change(long, { width }).layout;
      expect(labels).toBe('stacked');
      expect(plotWidth).toBeGreaterThanOrEqual(estimateTextWidth('Category ↓', 12, 600));
    }
  });
  it('fill the width whatever the numbers, from 280 to 1200 px', () => {
    const number = fc.integer({ min: 0, max: 200_000 });
    fc.assert(
      fc.property(number, number, fc.integer({ min: 280, max: 1200 }), (then, now, width) => {
        const { layout, rows } = change(
          groupedLists([
            ['2023-06-01', [['Students of the capital', then]]],
            [
              '2024-06-01',
              [
                ['Students of the capital', now],
                ['Poets', 1],
              ],
            ],
          ]),
          { width },
        );
        const { labels: place, labelWidth, plotWidth, numberWidths } = layout;
        const numbers = numberWidths.reduce((sum, column) => sum + 12 + column, 0);
        expect((place === 'side' ? labelWidth + 12 : 0) + plotWidth + numbers).toBe(width);
        for (const { marks: ends } of rows)
          for (const end of [ends?.then, ends?.now])
            if (end) {
              expect(end.x).toBeGreaterThanOrEqual(THEN_RADIUS);
              expect(end.x).toBeLessThanOrEqual(plotWidth - THEN_RADIUS);
            }
      }),
      { numRuns: 50 },
    );
  });
  it('show one value ten thousand times the others', () => {
    const far = change(
      groupedLists([
        [
          '2023-06-01',
          [
            ['A', 80_000],
            ['B', 4],
          ],
        ],
        [
          '2024-06-01',
          [
            ['A', 100_000],
            ['B', 10],
          ],
        ],
      ]),
    );
    expect(far.rows[1]).toMatchObject({ then: '4', now: '10', difference: '+6' });
    expect(far.rows[1]?.marks?.then?.x).toBe(THEN_RADIUS + 1);
  });
  it('show the first twenty of 400', () => {
    const many = (more: number): GroupGiven[] =>
      Array.from({ length: 400 }, (_, i) => [`Category ${i}`, 400 - i + more]);
    const scene = change(
      groupedLists([
        ['2023-06-01', many(0)],
        ['2024-06-01', many(1)],
      ]),
    );
    expect(scene.rows).toHaveLength(21);
    expect(scene.rows.at(-1)).toMatchObject({ difference: '+380' });
  });
});

describe('the marks of people', () => {
  it('are as many as the people, in rows of ten and blocks of a hundred', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 0, max: 700 }),
        fc.integer({ min: 280, max: 900 }),
        (count, room) => {
          const { solid, hollow, width, height, size } = unitMarks('solid', count, count, room);
          expect(marks(solid)).toBe(count);
          expect(hollow).toBe('');
          expect(width).toBeLessThanOrEqual(room);
          expect(size).toBeGreaterThanOrEqual(6);
          const rows = new Map<string, number>();
          for (const [, x = '0', y = '0'] of solid.matchAll(/M([\d.]+),([\d.]+)/g)) {
            const block = Math.floor(Number(x) / (size === 6 ? 88 : 108));
            rows.set(`${block}:${y}`, (rows.get(`${block}:${y}`) ?? 0) + 1);
            expect(Number(y) + size / 2).toBeLessThanOrEqual(height);
          }
          expect(Math.max(0, ...rows.values())).toBeLessThanOrEqual(10);
          expect([...rows.values()].filter((n) => n < 10).length).toBeLessThanOrEqual(1);
        },
      ),
      { numRuns: 60 },
    );
  });
  it('of 392 people find room at 280 px', () => {
    const { rows } = people(
      aGroupedList([
        ['A', 249],
        ['B', 143],
      ]),
      { width: 280 },
    );
    expect(rows.map(({ marks: { solid } }) => marks(solid))).toEqual([249, 143]);
    expect(rows[0]?.marks.width).toBeLessThanOrEqual(280);
  });
  it('are crossed rings for those who are not stated, and rings for those who may be', () => {
    const { rows } = people(
      aGroupedList(
        [
          ['Between', { qualifier: 'between', low: 2, high: 5 }],
          ['At most', { qualifier: 'at-most', value: 3 }],
          ['Several', { qualifier: 'several' }],
          ['Poets', 4],
        ],
        { total: { qualifier: 'exact', value: 20 }, list: { groupsComplete: false } },
      ),
    );
    const counted = new Map(
      rows.map(({ label, marks: { solid, hollow, crosses } }) => [
        label.text,
        [solid, hollow, crosses].map(marks),
      ]),
    );
    expect(counted.get('Between')).toEqual([2, 3, 0]);
    expect(counted.get('At most')).toEqual([0, 3, 0]);
    expect(counted.get('Several')).toEqual([0, 0, 0]);
    const known = people(aGroupedList([['Poets', 4]], { total: 9 })).rows.at(-1);
    expect([known?.marks.solid, marks(known?.marks.crosses ?? '')]).toEqual(['', 5]);
  });
  it('stand for more than one person where a page could not hold them', () => {
    const scene = people(
      aGroupedList([
        ['A', 100_000],
        ['B', 10],
        ['C', 0],
      ]),
    );
    expect(scene.unit).toBe(100);
    expect(scene.rows.map((row) => marks(row.marks.solid))).toEqual([1000, 1, 0]);
    expect(people(aGroupedList([['A', 2000]])).unit).toBe(1);
  });
});

describe('the small drawings', () => {
  const dataset = groupedLists([
    [
      '2023-06-01',
      [
        ['Students', 30],
        ['Sailors', 7],
        ['Monks', 3],
      ],
    ],
    [
      '2024-06-01',
      [
        ['Students', 44],
        ['Poets', 13],
        ['Actors', 4],
      ],
    ],
  ]);
  it('have one scale, in the order of the bars, each with its last number', () => {
    const { panels, grid, bottom, foldable, folded } = history(dataset);
    expect(panels.map(({ label, value }) => [label.text, value])).toEqual([
      ['Students', '44'],
      ['Poets', '13'],
      ['Actors', '4'],
    ]);
    expect([foldable, folded]).toEqual([5, true]);
    const [students = 0, poets = 0] = panels.map(({ marks: points }) => points.at(-1)?.y);
    expect((bottom - poets) / (bottom - students)).toBeCloseTo(13 / 44, 1);
    expect(students).toBeGreaterThanOrEqual(Math.min(...grid.map(({ y }) => y)));
  });
  it('show groups that the last list has no more when asked for all, with their date', () => {
    const { panels, folded } = history(dataset, { showAll: true });
    expect(folded).toBe(false);
    expect(panels.at(-1)).toMatchObject({ value: '3', date: '1 Jun 2023' });
    const sailors = history(dataset, { selected: 'Sailors' }).panels.at(-1);
    expect([sailors?.label.text, history(dataset, { sort: 'name' }).panels[0]?.label.text]).toEqual(
      ['Monks', 'Actors'],
    );
  });
  it('draw a step between two lists, and a point alone after a spell', () => {
    const lists = groupedLists([
      ['2021-01-01', [['A', 5]]],
      ['2023-06-01', [['A', 2]]],
      ['2024-01-01', [['A', 4]]],
    ]);
    const [panel] = history(lists).panels;
    expect(panel?.marks).toHaveLength(3);
    expect(panel?.path).toMatch(/^M[\d.]+ [\d.]+H[\d.]+V[\d.]+$/);
  });
  it('stay inside their panel at any width', () => {
    for (let width = 280; width <= 1200; width += 20) {
      const { columns, panelWidth, panels } = history(TWO, { width });
      expect(columns * panelWidth + (columns - 1) * 20).toBeLessThanOrEqual(width);
      expect(panelWidth).toBeGreaterThanOrEqual(126);
      for (const { x } of panels.flatMap(({ marks: points }) => points)) {
        expect(x).toBeGreaterThanOrEqual(4);
        expect(x).toBeLessThanOrEqual(panelWidth - 4);
      }
    }
  });
  it('show the first twenty of 400', () => {
    const groups = Array.from({ length: 400 }, (_, i): GroupGiven => [`Category ${i}`, 400 - i]);
    const scene = history(groupedLists([['2024-01-01', groups]]));
    expect(scene.panels).toHaveLength(20);
    expect(scene).toMatchObject({ foldable: 400, folded: true });
  });
});
