import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { LAID_OUT, en } from '../../fixtures/languages.ts';
import { dayAt, dayTime } from '../../../src/model/partial-date.ts';
import { eventBeads } from '../../../src/scenes/event-beads.ts';
import { gridValues } from '../../../src/scenes/grid-values.ts';
import { nearestStop } from '../../../src/scenes/nearest-stop.ts';
import { overlap, type Box } from '../../../src/scenes/place-labels.ts';
import { estimateTextWidth } from '../../../src/scenes/text-width.ts';
import { timelineObstacles } from '../../../src/scenes/timeline-obstacles.ts';
import { timelineScene, type TimelineScene } from '../../../src/scenes/timeline.ts';
import { timelineWords } from '../../../src/i18n/timeline-words.ts';
import { wrapLines } from '../../../src/scenes/wrap-lines.ts';
import { aDataset, aList } from '../../fixtures/a-dataset.ts';
import {
  aMilestone,
  aTimelineContext,
  aWatchList,
  longTimeline,
} from '../../fixtures/a-timeline.ts';

type Counts = ReturnType<typeof aList>[];

const scene = (
  counts: Counts,
  choice: Parameters<typeof aTimelineContext>[1] = {},
  view: Parameters<typeof aTimelineContext>[2] = {},
): TimelineScene => aTimelineContext(aDataset({ counts }), choice, view).scene;
const labels = ({ labels: placed }: TimelineScene): string[] =>
  placed.map(({ kind, lines }) => {
    const text = lines.flatMap(({ runs }) => runs.map((run) => run.text)).join(' ');
    return `${kind}: ${text}`;
  });
const [main, watch] = [0, 1];

describe('the line', () => {
  it('holds each number until the next list', () => {
    const { series, bottom } = scene([aList('2023-07-01', 100), aList('2024-01-01', 50)]);
    const [a, b] = series[main]?.marks ?? [];
    expect(series[main]?.steps).toEqual([{ x1: a?.x, y1: a?.y, x2: b?.x, y2: b?.y }]);
    expect(bottom - (a?.y ?? 0)).toBeCloseTo(2 * (bottom - (b?.y ?? 0)));
  });
  it('breaks where a year and more has no list, and draws nothing there', () => {
    const lists = [aList('2020-01-01', 9), aList('2020-06-01', 5), aList('2022-01-01', 7)];
    const { series } = scene([...lists, aList('2022-06-01', 8)]);
    const marks = series[main]?.marks ?? [];
    expect(series[main]?.steps.map(({ x1 }) => x1)).toEqual([marks[0]?.x, marks[2]?.x]);
    expect(series[main]?.breaks).toEqual([{ from: marks[1]?.x, to: marks[2]?.x }]);
  });
  it('draws nothing to the right of the last list', () => {
    const { series, width } = scene([aList('2022-01-01', 9), aList('2022-06-01', 5)]);
    const last = series[main]?.marks.at(-1)?.x ?? 0;
    expect(last).toBeLessThan(width / 2);
    expect(Math.max(...(series[main]?.steps ?? []).map(({ x2 }) => x2))).toBe(last);
  });
  it('ends at a list without a number, which has no height', () => {
    const several = aList('2023-06-01', 0, { quantity: { qualifier: 'several' } });
    const { series } = scene([aList('2023-01-01', 5), several, aList('2023-12-01', 6)]);
    expect(series[main]?.steps).toHaveLength(1);
    expect(series[main]?.steps[0]?.y2).toBeUndefined();
    expect(series[main]?.marks[1]?.y).toBeUndefined();
  });
  it('is never joined between compilers', () => {
    const counts = [aList('2023-01-01', 5), aWatchList('2023-02-01', 50), aList('2023-03-01', 6)];
    const { series } = scene(counts, { compilers: 'league watch' });
    expect(series.map(({ steps }) => steps.length)).toEqual([1, 0]);
  });
});

describe('a mark', () => {
  it('is as broad as its date is imprecise', () => {
    const { series } = scene([aList('2022', 5), aList('2023-03', 6), aList('2023-06-01', 7)]);
    const [year, month, day] = series[main]?.marks ?? [];
    const broad = (mark = year): number => (mark?.span ? mark.span.to - mark.span.from : 0);
    expect(broad(year)).toBeGreaterThan(10 * broad(month));
    expect(broad(month)).toBeGreaterThan(5);
    expect(day?.span).toBeUndefined();
  });
  it('reaches back from a date on or before a day', () => {
    const [mark] =
      scene([aList('../2023-06-01', 5), aList('2024-01-01', 5)], { from: '2023-01-01' }).series[
        main
      ]?.marks ?? [];
    expect(mark?.span?.to).toBe(mark?.x);
    expect(mark?.span?.from).toBeLessThan(mark?.x ?? 0);
  });
  it('has a whisker from the highest to the lowest figure that a source gives', () => {
    const disputed = aList('2023-06-01', 150, {
      conflict: {
        alternatives: [
          { quantity: { qualifier: 'exact', value: 200 }, how: 'stated', sources: ['gazette'] },
        ],
        reason: { en: 'Two reports differ.' },
      },
    });
    const drawn = scene([aList('2023-01-01', 100), disputed, aList('2023-12-01', 110)]);
    const mark = drawn.series[main]?.marks[1];
    expect(mark?.whisker?.bottom).toBe(mark?.y);
    expect(drawn.bottom - (mark?.whisker?.top ?? 0)).toBeCloseTo(
      (4 / 3) * (drawn.bottom - (mark?.y ?? 0)),
    );
    expect(labels(drawn)).toContain('conflict: 150 or 200');
  });
});

describe('direct labels', () => {
  it('name the first, the highest and the latest value, in this order of weight', () => {
    const counts = [aList('2023-01-01', 50), aList('2023-06-01', 90), aList('2023-12-01', 70)];
    expect(labels(scene(counts)).filter((label) => !label.startsWith('gap'))).toEqual([
      'latest: 70',
      'value: 90',
      'value: 50',
    ]);
  });
  it('are one where the highest is the latest', () => {
    const all = labels(scene([aList('2023-01-01', 50), aList('2023-12-01', 90)]));
    expect(all.filter((label) => !label.startsWith('gap'))).toEqual(['latest: 90', 'value: 50']);
  });
  it('carry the qualifier in words', () => {
    const least = aList('2023-12-01', 90, { quantity: { qualifier: 'at-least', value: 90 } });
    expect(labels(scene([aList('2023-01-01', 50), least]))[0]).toBe('latest: at least 90');
  });
  it('name each compiler at the end of its line when there are several', () => {
    const counts = [aList('2023-01-01', 5), aList('2023-12-01', 6), aWatchList('2023-06-01', 9)];
    expect(labels(scene(counts, { compilers: 'league watch' }))).toEqual(
      expect.arrayContaining(['latest: League 6', 'name: Watch 9']),
    );
  });
  it('say "no newer list" over the empty span, and "no list" where the line is broken', () => {
    const counts = [aList('2020-01-01', 5), aList('2022-01-01', 6), aList('2022-12-01', 6)];
    expect(labels(scene(counts))).toEqual(
      expect.arrayContaining(['gap: no newer list', 'gap: no list']),
    );
  });
  it('say that there is no newer list of old data also on a crowded phone, in three lines if need be', () => {
    const counts = [
      ...Array.from({ length: 12 }, (_, i) => aList(`20${10 + i}-01-01`, 20 + i)),
      aWatchList('2020-01-01', 3),
      aWatchList('2021-06-01', 4),
      aList('2022-11-01', 90),
    ];
    for (const strings of LAID_OUT) {
      const choice = { compilers: 'league watch' };
      const gaps = scene(counts, choice, { width: 280, strings }).labels.filter(
        ({ kind }) => kind === 'gap',
      );
      const words = gaps.map(({ lines }) =>
        lines.flatMap(({ runs }) => runs.map(({ text }) => text)).join(' '),
      );
      expect(words).toContain(strings.timeline.noNewerList);
    }
  });
  it('say nothing of a newer list where the editor cut one off', () => {
    expect(
      labels(scene([aList('2022-01-01', 5), aList('2024-01-01', 6)], { to: '2023-01-01' })),
    ).toEqual(['latest: 5']);
  });
  it('tell which compilers had no room', () => {
    const crowd: Counts = Array.from({ length: 30 }, (_, i) =>
      aWatchList('2023-06-01', 100 + i, { id: `w${i}`, compiler: `c${i}` }),
    );
    const compilers = [
      { id: 'league', name: { en: 'League' }, short: { en: 'League' } },
      ...crowd.map((_, i) => ({
        id: `c${i}`,
        name: { en: `Compiler ${i}` },
        short: { en: `A long name of compiler number ${i}` },
      })),
    ];
    const dataset = aDataset({ compilers, counts: [aList('2023-01-01', 5), ...crowd] });
    const ids = compilers.map(({ id }) => id).join(' ');
    const { scene: drawn } = aTimelineContext(dataset, { compilers: ids }, { width: 280 });
    const named = drawn.labels.filter(({ kind }) => kind === 'name');
    expect(named.length + drawn.unlabelled.length).toBe(30);
    expect(drawn.unlabelled.length).toBeGreaterThan(0);
  });
});

/** Every text of a picture, as high as its digits. */
function textBoxes(drawn: TimelineScene): (Box & { text: string })[] {
  const { labels: placed, grid, time, beads: events, notes, bottom, years } = drawn;
  const width = (text: string, size = 13): number => estimateTextWidth(text, size);
  return [
    ...placed.map(({ box, kind }) => ({ ...box, text: kind })),
    ...grid.map(({ y, text }) => ({ x: 0, y: y - 14, width: width(text), height: 10, text })),
    ...time.labels.map(({ x, text }) => ({
      x: x - width(text) / 2,
      y: bottom + years - 10,
      width: width(text),
      height: 10,
      text,
    })),
    ...events.map((bead) => ({
      x: bead.x - bead.width / 2,
      y: bottom - 7,
      width: bead.width,
      height: 14,
      text: bead.text,
    })),
    ...notes.map(({ x, y, letter }) => ({
      x: x - width(letter, 12) / 2,
      y: bottom + y - 9,
      width: width(letter, 12),
      height: 9,
      text: letter,
    })),
  ];
}

describe('between 280 and 1200 px, in every language', () => {
  const day = fc
    .integer({ min: 0, max: 3000 })
    .map((n) => dayAt(dayTime('2016-01-01') + n * 864e5));
  const month = day.map((text) => text.slice(0, 7));
  const dates = fc.uniqueArray(fc.oneof(day, month), {
    minLength: 1,
    maxLength: 24,
    selector: (text) => text.slice(0, 7),
  });
  const inside = (box: Box, { width, height }: TimelineScene): boolean =>
    box.x >= -0.5 && box.x + box.width <= width + 0.5 && box.y >= 0 && box.y + box.height <= height;

  it('labels touch neither each other nor a mark, and stay in the picture', () => {
    const value = fc.oneof(fc.nat(500), fc.nat(4_000_000));
    fc.assert(
      fc.property(
        dates,
        dates,
        fc.array(value, { minLength: 48, maxLength: 48 }),
        fc.integer({ min: 280, max: 1200 }),
        fc.constantFrom(...LAID_OUT),
        (league, others, values, width, strings) => {
          const counts = [
            ...league.map((date, i) => aList(date, values[i] ?? 0)),
            ...others.map((date, i) => aWatchList(date, values[24 + i] ?? 0)),
          ];
          const drawn = scene(counts, { compilers: 'league watch' }, { width, strings });
          const boxes = drawn.labels.map(({ box }) => box);
          const marks = timelineObstacles(drawn.series);
          for (const [i, box] of boxes.entries()) {
            expect(inside(box, drawn)).toBe(true);
            const wide = { ...box, x: box.x - 5, width: box.width + 10 };
            expect(boxes.slice(i + 1).some((other) => overlap(wide, other))).toBe(false);
            expect(marks.some((other) => overlap(box, other))).toBe(false);
          }
        },
      ),
      { numRuns: 60 },
    );
  });
  it('no two texts touch, whatever the compilers, events and notes are called', () => {
    const name = fc.constantFrom(
      'W',
      'Federal Ministry for Foreign Affairs',
      'Donaudampfschifffahrtsgesellschaftskapitänsbund',
      'Azərbaycan Siyasi Məhbuslarının Azadlığı Uğrunda İttifaq',
      'Ж'.repeat(200),
    );
    fc.assert(
      fc.property(
        fc.tuple(dates, dates, fc.array(day, { maxLength: 12 }), fc.array(day, { maxLength: 6 })),
        fc.tuple(name, name),
        fc.array(fc.nat(4_000_000), { minLength: 48, maxLength: 48 }),
        fc.integer({ min: 280, max: 1200 }),
        fc.constantFrom(...LAID_OUT),
        ([league, others, events, notes], [first, second], values, width, strings) => {
          const dataset = aDataset({
            compilers: [
              { id: 'league', name: { en: first }, short: { en: first } },
              { id: 'watch', name: { en: second }, short: { en: second } },
            ],
            counts: [
              ...league.map((date, i) => aList(date, values[i] ?? 0)),
              ...others.map((date, i) =>
                aWatchList(date, 0, {
                  quantity: { qualifier: 'between', low: 1, high: 2 + (values[24 + i] ?? 0) },
                }),
              ),
            ],
            milestones: events.map((date, i) => aMilestone(`m${i}`, date)),
          });
          const { scene: drawn } = aTimelineContext(
            dataset,
            { compilers: 'league watch' },
            { width, strings, notes },
          );
          const texts = textBoxes(drawn);
          for (const [i, box] of texts.entries()) {
            expect(inside(box, drawn), JSON.stringify(box)).toBe(true);
            const touched = texts.slice(i + 1).filter((other) => overlap(box, other));
            expect(touched, JSON.stringify(box)).toEqual([]);
          }
        },
      ),
      { numRuns: 60 },
    );
  });
  it('the latest value of a compiler alone is always labelled', () => {
    const values = fc.array(fc.nat(5000), { minLength: 24, maxLength: 24 });
    fc.assert(
      fc.property(dates, values, fc.integer({ min: 280, max: 1200 }), (league, all, width) => {
        const counts = league.map((date, i) => aList(date, all[i] ?? 0));
        expect(scene(counts, {}, { width }).labels[0]?.kind).toBe('latest');
      }),
      { numRuns: 60 },
    );
  });
  it('the names of years and months do not touch', () => {
    fc.assert(
      fc.property(
        day,
        fc.integer({ min: 280, max: 1200 }),
        fc.constantFrom(...LAID_OUT),
        (first, width, strings) => {
          const { time } = scene([aList(first, 5)], {}, { width, strings });
          const ends = time.labels.map(({ x, text }) => {
            const half = estimateTextWidth(text, 13) / 2;
            return [x - half, x + half] as const;
          });
          expect(ends.length).toBeGreaterThan(0);
          for (const [i, [from, to]] of ends.entries()) {
            expect(from).toBeGreaterThanOrEqual(0);
            expect(to).toBeLessThanOrEqual(width);
            expect(from).toBeGreaterThanOrEqual(ends[i - 1]?.[1] ?? 0);
          }
        },
      ),
      { numRuns: 60 },
    );
  });
});

describe('the axes', () => {
  it('start at zero, with four or five round lines', () => {
    const few = [...Array(3000).keys()].filter((n) => n > 3).map((n) => gridValues(n));
    for (const { values, top } of few) {
      expect(values[0]).toBe(0);
      expect(values.at(-1)).toBeLessThanOrEqual(top);
      expect(values.every(Number.isInteger)).toBe(true);
    }
    expect(few.filter(({ values }) => values.length < 4 || values.length > 5).length).toBeLessThan(
      few.length / 100,
    );
  });
  it('hold the highest value, also one 10,000 times the others', () => {
    fc.assert(
      fc.property(fc.nat(100_000_000), (n) => {
        const { values, top } = gridValues(n);
        expect(top).toBeGreaterThanOrEqual(n);
        expect(values.length).toBeLessThanOrEqual(6);
      }),
    );
  });
  it('have the zero line alone where nobody is counted', () => {
    expect(
      scene([aList('2023-01-01', 0), aList('2024-01-01', 0)]).grid.map(({ text }) => text),
    ).toEqual(['0']);
  });
  it('name months where there are no two years', () => {
    expect(scene([aList('2024-03-01', 5)]).time.labels.map(({ text }) => text)).toContain(
      'May 2024',
    );
  });
  it('start earlier where there are no three months', () => {
    const [mark] = scene([aList('2024-06-29', 5)]).series[main]?.marks ?? [];
    expect(mark?.x).toBeGreaterThan(600);
  });
});

describe('the beads of events', () => {
  const beads = (...xs: number[]): string[] =>
    eventBeads(xs, [0, 700], estimateTextWidth, String).map(({ text }) => text);

  it('are numbered, and merged where they are nearer than a bead is broad', () => {
    expect(beads(10, 24, 50)).toEqual(['1', '2', '3']);
    expect(beads(10, 23, 50)).toEqual(['1–2', '3']);
    expect(beads(10, 100, 105, 110, 115, 120)).toEqual(['1', '2–6']);
  });
  it('never touch', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 0, max: 700 }), { maxLength: 40 }), (xs) => {
        const placed = eventBeads(
          xs.toSorted((a, b) => a - b),
          [0, 700],
          estimateTextWidth,
          String,
        );
        for (const [i, { x, width }] of placed.entries()) {
          const before = placed[i - 1];
          if (before) expect(x - before.x).toBeGreaterThanOrEqual((width + before.width) / 2);
        }
      }),
    );
  });
  it('are left to the list on a phone', () => {
    const dataset = aDataset({ milestones: [aMilestone('pardon', '2023-02-01')] });
    expect(aTimelineContext(dataset, {}, { width: 320 }).scene.beads).toEqual([]);
    expect(aTimelineContext(dataset).scene.beads).toHaveLength(1);
  });
});

describe('a pointer', () => {
  const stops = [
    { id: 'a', x: 10, y: 100 },
    { id: 'b', x: 50, y: 100 },
    { id: 'c', x: 52, y: 20 },
  ];
  it('finds the nearest list by x alone', () => {
    expect(nearestStop(stops, 25, 20)?.id).toBe('a');
    expect(nearestStop(stops, 500, 90)?.id).toBe('b');
  });
  it('tells lists of one place apart by their height', () => {
    expect(nearestStop(stops, 51, 0)?.id).toBe('c');
    expect(nearestStop(stops, 51, 95)?.id).toBe('b');
  });
  it('finds nothing where there is nothing', () => {
    expect(nearestStop([], 0, 0)).toBeUndefined();
  });
});

describe('a series of 100,000 lists', () => {
  const dataset = aDataset();
  const timeline = longTimeline(dataset, 100_000);
  const drawn = timelineScene(timeline, {
    words: timelineWords(timeline, en),
    strings: en,
    width: 700,
    stretch: 0,
    measureText: estimateTextWidth,
  });
  const series = drawn.series[main];

  it('is drawn with four points a column of dots at most, and has a stop a list', () => {
    expect(series?.steps.length).toBeLessThan(4 * 2 * 700);
    expect(drawn.stops).toHaveLength(100_000);
  });
  it('has the highest and the lowest of them in its line', () => {
    const heights = (series?.marks ?? []).map(({ y }) => y ?? 0);
    const line = (series?.steps ?? []).flatMap(({ y1, y2 }) => [y1, y2 ?? y1]);
    const least = (ys: readonly number[]): number => ys.reduce((a, b) => Math.min(a, b));
    const most = (ys: readonly number[]): number => ys.reduce((a, b) => Math.max(a, b));
    expect([least(line), most(line)]).toEqual([least(heights), most(heights)]);
  });
  it('draws the last list as a point, and no band of them', () => {
    expect(series?.points.map(({ id }) => id)).toEqual([timeline.summary.latest.id]);
  });
  it('keeps whiskers where points would be a band, as far apart as they can be told', () => {
    const disputed = {
      conflict: {
        alternatives: [
          {
            quantity: { qualifier: 'exact' as const, value: 900 },
            how: 'stated' as const,
            sources: ['gazette'],
          },
        ],
        reason: { en: 'Two reports differ.' },
      },
    };
    const counts = Array.from({ length: 400 }, (_, i) =>
      aList(dayAt(dayTime('2023-01-01') + i * 864e5), 100, i < 20 ? disputed : {}),
    );
    const points = scene(counts, {}, { width: 700 }).series[main]?.points ?? [];
    expect(points.length).toBeGreaterThan(5);
    expect(points.length).toBeLessThan(21);
    for (const [i, { x }] of points.entries())
      expect(x - (points[i - 1]?.x ?? -3)).toBeGreaterThanOrEqual(3);
  });
  it('stays broken where a list has no number', () => {
    const counts = Array.from({ length: 3000 }, (_, i) =>
      aList(
        dayAt(dayTime('2015-01-01') + i * 864e5),
        i % 90,
        i === 1500 ? { quantity: { qualifier: 'several' } } : {},
      ),
    );
    const path = scene(counts).series[main]?.path ?? '';
    expect(path.match(/M/g)).toHaveLength(2);
  });
  it('finds each list by its own place', () => {
    for (const i of [0, 1, 49_999, 99_999]) {
      const stop = drawn.stops[i];
      expect(nearestStop(drawn.stops, stop?.x ?? 0, stop?.y ?? 0)?.y).toBe(stop?.y);
    }
  });
});

describe('a state of the data', () => {
  const texts = (counts: Counts, width: number): string[] => labels(scene(counts, {}, { width }));
  const without = (all: string[]): string[] => all.filter((label) => !label.startsWith('gap'));

  it('of one list is a point with its value', () => {
    const drawn = scene([aList('2024-04-01', 392)]);
    expect([drawn.series[main]?.path, drawn.series[main]?.points.length]).toEqual(['', 1]);
    for (const width of [280, 700, 1200])
      expect(without(texts([aList('2024-04-01', 392)], width))).toEqual(['latest: 392']);
  });
  it('of two equal lists is a level line with both values', () => {
    const two = [aList('2023-12-01', 12), aList('2024-04-01', 12)];
    const [step] = scene(two).series[main]?.steps ?? [];
    expect(step?.y1).toBe(step?.y2);
    expect(without(texts(two, 700))).toEqual(['latest: 12', 'value: 12']);
  });
  it('of a value 10,000 times the others names it, and leaves the others on the zero line', () => {
    const three = [aList('2023-01-01', 4), aList('2023-09-01', 40_000), aList('2024-06-01', 5)];
    const drawn = scene(three);
    const [low, high] = drawn.series[main]?.marks ?? [];
    expect(drawn.bottom - (low?.y ?? 0)).toBeLessThan(1);
    expect(high?.y).toBeLessThan(drawn.top + 60);
    expect(without(texts(three, 320))).toEqual(
      expect.arrayContaining(['latest: 5', 'value: 40,000']),
    );
  });
  it('of imprecise dates alone has a span a list, and every span in the picture', () => {
    const rough = [aList('2021', 50), aList('2022-03/2022-05', 70), aList('2024-02', 60)];
    for (const width of [280, 700]) {
      const drawn = scene(rough, {}, { width });
      const marks = drawn.series[main]?.points ?? [];
      expect(marks.map(({ span }) => span !== undefined)).toEqual([true, true, true]);
      for (const { span } of marks) expect(span?.to).toBeLessThanOrEqual(width);
      expect(drawn.labels[0]?.kind).toBe('latest');
    }
  });
});

describe('the room of the readout', () => {
  it('is that of the longest, so that the picture never moves', () => {
    const lists = [aList('2023-01-01', 5), aList('2023-12-01', 6)];
    const lines = (width: number): number => scene(lists, {}, { width }).readoutLines;
    expect(lines(1100)).toBe(1);
    expect(lines(280)).toBe(3);
    expect(scene(lists.slice(0, 1), {}, { width: 280 }).readoutLines).toBe(1);
  });
  it('counts the groups, and the sources apart', () => {
    const { readoutLines, sourceLines } = aTimelineContext(aDataset(), {}, { width: 700 }).scene;
    expect([readoutLines, sourceLines]).toEqual([2, 1]);
    const without = aList('2024-01-01', 5, { sources: [] });
    expect(scene([without]).sourceLines).toBe(0);
  });
});

describe('a text in lines', () => {
  const measure = (text: string): number => text.length * 10;
  it('is cut at spaces', () => {
    expect(wrapLines('no newer list', 90, measure)).toEqual(['no newer', 'list']);
  });
  it('ends in an ellipsis where a word or the number of lines is too long', () => {
    expect(wrapLines('Donaudampfschiffe', 60, measure)).toEqual(['Donau…']);
    expect(wrapLines('one two three four', 50, measure, 2)).toEqual(['one', 'two…']);
  });
});

it('keeps the second compiler apart from the first', () => {
  const drawn = scene([aList('2023-01-01', 5), aWatchList('2023-02-01', 9)], {
    compilers: 'watch league',
  });
  expect(drawn.series[watch]?.marks).toHaveLength(1);
  expect(drawn.stops.map(({ id }) => id)).toEqual(['league-2023-01-01', 'watch-2023-02-01']);
});
