import { nothing } from 'lit';
import { describe, expect, it } from 'vitest';
import { changePart } from '../../../src/elements/breakdown-change.ts';
import { historyPart } from '../../../src/elements/breakdown-history.ts';
import { rowOptions } from '../../../src/elements/breakdown-part.ts';
import { peoplePart } from '../../../src/elements/breakdown-people.ts';
import type { Count, Dataset } from '../../../src/model/dataset.ts';
import { breakdownScene } from '../../../src/scenes/breakdown.ts';
import { breakdownDrawing } from '../../../src/views/breakdown.ts';
import type { Drawing } from '../../../src/views/drawing.ts';
import { aBreakdownRequest, type BreakdownGiven } from '../../fixtures/a-breakdown.ts';
import { groupedLists } from '../../fixtures/grouped-lists.ts';
import { ALL } from '../../fixtures/languages.ts';
import { rendered } from '../../fixtures/rendered.ts';

// Every number is another one, so that none can stand for another by chance; dates have none of them.
const DATASET: Dataset = groupedLists([
  [
    '2022-01-01',
    [
      ['Students', 131],
      ['Poets', 97],
      ['Sailors', 53],
    ],
  ],
  [
    '2023-01-01',
    [
      ['Students', 149],
      ['Poets', 83],
      ['Bloggers', 61],
    ],
    { groupsComplete: false, total: 331 },
  ],
  [
    '2024-01-01',
    [
      ['Students', 211],
      ['Poets', 79],
      ['Bloggers', 67],
      ['Actors', 41],
      ['Monks', 37],
    ],
    { total: 461 },
  ],
]);

const draw = {
  bars: (request: ReturnType<typeof aBreakdownRequest>): Drawing => {
    const { breakdown, options, surroundings, context } = request;
    const scene = breakdownScene(breakdown, rowOptions(options), surroundings);
    return breakdownDrawing(breakdown, scene, context);
  },
  change: (request: ReturnType<typeof aBreakdownRequest>) => changePart.draw(request),
  history: (request: ReturnType<typeof aBreakdownRequest>) => historyPart.draw(request),
  people: (request: ReturnType<typeof aBreakdownRequest>) => peoplePart.draw(request),
} as const;

function drawn(view: keyof typeof draw, given: BreakdownGiven): Drawing {
  const drawing = draw[view](aBreakdownRequest(DATASET, given));
  if (typeof drawing === 'string') throw new Error(drawing);
  return drawing;
}

/** The rows of a table as their labels and numbers. */
function cells(html: string): Map<string, string[]> {
  const rows = [...html.matchAll(/<tr[\s>].*?<\/tr>/gs)].map(([row]) =>
    [...row.matchAll(/<t[hd][\s>].*?<\/t[hd]>/gs)].map(([cell]) =>
      cell.replace(/<[^>]*>/g, '').trim(),
    ),
  );
  return new Map(rows.map(([label = '', ...numbers]) => [label, numbers]));
}

/** The numbers of a sentence that are no dates, shares and counts of groups or lists. */
function people(sentence: string): number[] {
  return (sentence.match(/(?<![\d.,])\d{2,3}(?![\d.,]*\d|[.,]\d|[\s\u00a0]?%|-(?:dan|dən))/g) ?? [])
    .map(Number)
    .filter((number) => number > 31);
}

const numberOf = ({ groups }: Count, label: string): number | undefined => {
  const quantity = groups.find(({ category }) => category.id === label)?.quantity;
  return quantity && 'value' in quantity ? quantity.value : undefined;
};
const LISTS = DATASET.counts;
const [FIRST, , LAST] = LISTS as readonly [Count, Count, Count];

const INTERACTIONS: readonly BreakdownGiven[] = Object.values(ALL).flatMap((strings) =>
  (['size', 'name'] as const).flatMap((sort) =>
    [
      {},
      { top: 2 },
      { top: 2, showAll: true },
      { date: '2022-01-01' },
      { date: '2023-01-01', selected: 'Poets' },
      { width: 300 },
    ].map((given) => ({ strings, sort, ...given })),
  ),
);

describe('after each interaction the same numbers stand in sentence, marks and table:', () => {
  it('bars and people', () => {
    for (const given of INTERACTIONS) {
      const list = LISTS.find(({ date }) => date.from === (given.date ?? '2024-01-01')) ?? LAST;
      const largest = Math.max(
        ...list.groups.map(({ category }) => numberOf(list, category.id) ?? 0),
      );
      const known = list.groups.reduce(
        (sum, { category }) => sum + (numberOf(list, category.id) ?? 0),
        0,
      );
      const total = 'value' in list.quantity ? list.quantity.value : 0;
      for (const view of ['bars', 'people'] as const) {
        const { sentence = '', picture } = drawn(view, given);
        const html = rendered(picture);
        const rows = cells(html);
        for (const [label, [value]] of rows)
          if (numberOf(list, label) !== undefined)
            expect(Number(value), label).toBe(numberOf(list, label));
        const column = [...rows.values()].slice(1).map(([value]) => Number(value));
        expect(column.reduce((sum, value) => sum + value, 0)).toBe(total);
        for (const number of people(sentence)) expect([total, known, largest]).toContain(number);
        expect(people(sentence)).toContain(total);
        if (view === 'bars') {
          const lengths = [
            ...html.matchAll(/<rect class="?(?:solid|hatched)"? width="?([\d.]+)/g),
          ].map(([, width]) => Number(width));
          expect(lengths).toHaveLength(column.length);
          for (const [i, length] of lengths.entries())
            expect(length / Math.max(...lengths)).toBeCloseTo(
              (column[i] ?? 0) / Math.max(...column),
              1,
            );
        } else expect([...html.matchAll(/M[\d.]+,[\d.]+(?:h0|a)/g)]).toHaveLength(total);
      }
    }
  });

  it('change', () => {
    for (const given of INTERACTIONS.filter(({ date }) => !date))
      for (const sort of ['size', 'name', 'change'] as const)
        for (const compareTo of [undefined, '2022-01-01', '2023-01-01']) {
          const from = LISTS.find(({ date }) => date.from === compareTo) ?? (LISTS[1] as Count);
          const { sentence = '', picture } = drawn('change', { ...given, sort, compareTo });
          const rows = cells(rendered(picture));
          for (const [label, [then, now, difference = '']] of rows) {
            const [a, b] = [numberOf(from, label), numberOf(LAST, label)];
            if (a !== undefined) expect(Number(then), label).toBe(a);
            if (b !== undefined) expect(Number(now), label).toBe(b);
            if (a !== undefined && b !== undefined)
              expect(
                Number(difference.replace('\u2212', '-').replace(/[\u2066\u2069]/g, '')),
                label,
              ).toBe(b - a);
          }
          const students = [numberOf(from, 'Students'), numberOf(LAST, 'Students')];
          const poets = [numberOf(from, 'Poets'), numberOf(LAST, 'Poets')];
          const totals = [from, LAST].map(({ quantity }) =>
            'value' in quantity ? quantity.value : 0,
          );
          const [before = 0, after = 0] = totals;
          expect(new Set(people(sentence))).toEqual(
            new Set([after, after - before, ...students, ...poets]),
          );
        }
  });

  it('history', () => {
    for (const given of INTERACTIONS.filter(({ date }) => !date)) {
      const { sentence = '', picture, table } = drawn('history', given);
      const html = rendered([picture, table ?? nothing]);
      for (const label of ['Students', 'Poets']) {
        const last = String(numberOf(LAST, label));
        expect(html).toMatch(new RegExp(`${label}</bdi>.*?class="value"\\s*>${last}<`, 's'));
      }
      expect(people(sentence)).toEqual(
        expect.arrayContaining([numberOf(FIRST, 'Students'), numberOf(LAST, 'Students')]),
      );
      expect(people(sentence)).toHaveLength(2);
      for (const list of LISTS)
        for (const { category } of list.groups)
          expect(html).toContain(`>${String(numberOf(list, category.id))}<`);
    }
  });
});
