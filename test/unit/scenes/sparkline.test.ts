import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { DatasetFile } from '../../../src/model/schema.ts';
import { selectTimelineSeries } from '../../../src/model/select-timeline-series.ts';
import { listsOf } from '../../../src/model/select-lists.ts';
import { sparklineScene, type Sparkline } from '../../../src/scenes/sparkline.ts';
import { aDataset, aList } from '../../fixtures/a-dataset.ts';

function sparkline(counts: DatasetFile['counts'], room = 700): Sparkline | undefined {
  const dataset = aDataset({ counts });
  const { mainCompiler } = dataset;
  const ever = { from: '0000-01-01', to: '9999-12-31' };
  const known = listsOf(dataset, mainCompiler);
  const { lists } = selectTimelineSeries(dataset, mainCompiler, known, ever, undefined);
  return sparklineScene(lists, room);
}

/** A list without a number. */
const several = (date: string): ReturnType<typeof aList> =>
  aList(date, 0, { quantity: { qualifier: 'several' } });

describe('a sparkline', () => {
  it('holds each number until the next list and marks the last', () => {
    const line = sparkline([
      aList('2024-01-01', 50),
      aList('2024-03-11', 100),
      aList('2024-05-20', 75),
    ]);
    expect(line).toEqual({
      width: 200,
      height: 24,
      path: 'M1 13.5h0H98.5V4H196V8.8',
      last: { x: 196, y: 8.8 },
    });
  });

  it('is no wider than its room', () => {
    const line = sparkline([aList('2024-01-01', 50), aList('2024-05-01', 100)], 120);
    expect(line?.width).toBe(120);
    expect(line?.last?.x).toBe(116);
  });

  it('breaks where more than 365 days have no list, and shows a list between two breaks as a point', () => {
    const line = sparkline([
      aList('2018-01-01', 80),
      aList('2019-01-01', 100),
      aList('2020-01-02', 50),
      aList('2022-01-01', 100),
    ]);
    expect(line?.path.match(/M[\d.]+ [\d.]+h0/g)).toHaveLength(3);
    expect(line?.path).toMatch(/^M1 [\d.]+h0H[\d.]+V4M[\d.]+ 13\.5h0M196 4h0$/);
  });

  it('is none where no two lists connect', () => {
    expect(sparkline([])).toBeUndefined();
    expect(sparkline([aList('2024-01-01', 50)])).toBeUndefined();
    expect(sparkline([aList('2022-01-01', 50), aList('2024-02-01', 60)])).toBeUndefined();
    expect(sparkline([several('2024-01-01'), aList('2024-02-01', 50)])).toBeUndefined();
  });

  it('is level for equal lists, and lies on the floor for lists of nobody', () => {
    expect(sparkline([aList('2024-01-01', 50), aList('2024-05-01', 50)])?.path).toBe(
      'M1 4h0H196V4',
    );
    expect(sparkline([aList('2024-01-01', 0), aList('2024-05-01', 0)])?.path).toBe(
      'M1 23h0H196V23',
    );
  });

  it('ends its line at a list without a number, and marks none where that is the last', () => {
    const line = sparkline([
      aList('2024-01-01', 50),
      aList('2024-02-01', 50),
      several('2024-03-01'),
      aList('2024-04-01', 50),
      several('2024-05-01'),
    ]);
    expect(line?.last).toBeUndefined();
    expect(line?.path).toMatch(/^M1 4h0H\S+V4H\S+M\S+ 4h0H196$/);
  });

  it('stays in its box whatever the lists say, also 10,000 times the others', () => {
    fc.assert(
      fc.property(
        fc.array(fc.integer({ min: 0, max: 1_000_000 }), { minLength: 2, maxLength: 40 }),
        fc.integer({ min: 60, max: 1200 }),
        (values, room) => {
          const line = sparkline(
            values.map((value, i) => aList(`20${String(i + 10)}-06-01`, value)),
            room,
          );
          const numbers = line?.path.match(/[\d.]+/g)?.map(Number) ?? [];
          expect(Math.min(...numbers)).toBeGreaterThanOrEqual(0);
          for (const [, y] of line?.path.matchAll(/(?:V|M\S+ )([\d.]+)/g) ?? [])
            expect(Number(y)).toBeLessThanOrEqual(24);
          for (const [, x] of line?.path.matchAll(/[HM]([\d.]+)/g) ?? [])
            expect(Number(x)).toBeLessThanOrEqual(line?.width ?? 0);
        },
      ),
    );
  });
});
