import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { selectNotes } from '../../../src/model/select-notes.ts';
import { dayAt, dayTime } from '../../../src/model/partial-date.ts';
import { estimateTextWidth } from '../../../src/scenes/text-width.ts';
import { timeScale } from '../../../src/scenes/time-scale.ts';
import { noteMarks, type NoteMarks } from '../../../src/scenes/timeline-notes.ts';

const axis = { from: '2022-01-01', to: '2023-12-31' };
const marksOf = (dates: readonly string[], width = 700): NoteMarks =>
  noteMarks(
    selectNotes(
      dates.map((when) => ({ when, text: when, lang: undefined })),
      axis,
    ),
    timeScale(axis, [30, width]),
    estimateTextWidth,
  );

describe('the marks of notes', () => {
  it('are letters in order of date, in a row under the baseline', () => {
    const { marks, height } = marksOf(['2023-06-01', '2022-06-01']);
    expect(marks.map(({ letter, note }) => [letter, note])).toEqual([
      ['a', 0],
      ['b', 1],
    ]);
    expect(new Set(marks.map(({ y }) => y)).size).toBe(1);
    expect(height).toBe(16);
  });
  it('have a bracket from their letter on where the date is a span', () => {
    const [span, day] = marksOf(['2022-03-01/2022-09-01', '2023-01-01']).marks;
    expect(span?.bracket?.from).toBe(span?.x);
    expect(span?.bracket?.to).toBeGreaterThan((span?.x ?? 0) + 100);
    expect(day?.bracket).toBeUndefined();
  });
  it('take another row where they would touch', () => {
    const { marks, height } = marksOf(['2022-03-01', '2022-03-02', '2022-08-01']);
    expect(marks.map(({ y }) => y)).toEqual([21, 37, 21]);
    expect(height).toBe(32);
  });
  it('have none for what is outside the axis or no date', () => {
    expect(marksOf(['2019-01-01', 'soon'])).toEqual({ marks: [], height: 0 });
  });
  it('never touch, nor leave the picture', () => {
    const day = fc
      .integer({ min: -200, max: 900 })
      .map((n) => dayAt(dayTime('2022-01-01') + n * 864e5));
    const when = fc.oneof(
      day,
      fc.tuple(day, day).map(([a, b]) => (a < b ? `${a}/${b}` : `${b}/${a}`)),
    );
    fc.assert(
      fc.property(
        fc.array(when, { maxLength: 40 }),
        fc.integer({ min: 280, max: 1200 }),
        (dates, width) => {
          const { marks, height } = marksOf(dates, width);
          const boxes = marks.map(({ x, y, bracket, letter }) => {
            const half = estimateTextWidth(letter, 12, 600) / 2;
            return { from: x - half, to: Math.max(x + half, bracket?.to ?? 0), y };
          });
          for (const [i, a] of boxes.entries()) {
            expect(a.from).toBeGreaterThanOrEqual(30);
            expect(a.to).toBeLessThanOrEqual(width);
            expect(a.y).toBeLessThanOrEqual(5 + height);
            for (const b of boxes.slice(i + 1))
              expect(a.y === b.y && a.from < b.to && b.from < a.to).toBe(false);
          }
        },
      ),
    );
  });
});
