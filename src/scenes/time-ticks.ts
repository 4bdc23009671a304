import { range } from 'd3-array';
import { dayAt } from '../model/partial-date.ts';
import type { TimelineLanguage } from '../i18n/strings.ts';
import type { MeasureText } from './text-width.ts';
import { tenth } from './tenth.ts';
import type { TimeScale } from './time-scale.ts';

/** Where years or months begin, and their names in the middle of their own time. */
export interface TimeTicks {
  readonly ticks: readonly number[];
  readonly labels: readonly { readonly x: number; readonly text: string }[];
}

/** A year or month of the axis. */
interface Unit {
  readonly number: number;
  readonly from: number;
  readonly to: number;
  readonly text: string;
}

const MS_PER_DAY = 86_400_000;
const GAP = 8;

/** Years, or months where the axis has less than two years; every second, fifth … where their names would touch. */
export function timeTicks(
  scale: TimeScale,
  size: number,
  strings: TimelineLanguage,
  measureText: MeasureText,
): TimeTicks {
  const [from, to] = scale.domain;
  const byMonth = to - from < 730 * MS_PER_DAY;
  const units = byMonth ? monthsOf(from, to, strings) : yearsOf(from, to, strings);
  const [left, right] = scale.range;
  const each = ((right - left) * (byMonth ? 30.44 : 365.25) * MS_PER_DAY) / (to - from);
  const widest = Math.max(...units.map(({ text }) => measureText(text, size)));
  const steps = byMonth ? [1, 3, 6, 12] : [1, 2, 5, 10, 20, 50, 100];
  const step = steps.find((n) => n * each >= widest + GAP) ?? steps.at(-1) ?? 1;
  const named = units.filter(({ number }) => number % step === 0);
  return {
    ticks: (each < 6 ? named : units)
      .filter((unit) => unit.from > from)
      .map((unit) => scale.x(unit.from)),
    labels: named.flatMap((unit) => {
      const room = [scale.x(unit.from), scale.x(unit.to)] as const;
      const x = tenth((room[0] + room[1]) / 2);
      const half = measureText(unit.text, size) / 2;
      // The first or last year may be seen in part only: its name needs room in that part, or between its neighbours.
      const fits =
        step === 1 ? room[1] - room[0] >= 2 * half + 4 : x - half >= 0 && x + half <= right;
      return fits ? [{ x, text: unit.text }] : [];
    }),
  };
}

function yearsOf(from: number, to: number, strings: TimelineLanguage): Unit[] {
  const [first, last] = [from, to].map((time) => new Date(time).getUTCFullYear()) as [
    number,
    number,
  ];
  return range(first, last + 1).map((number) => ({
    number,
    from: Date.UTC(number, 0, 1),
    to: Date.UTC(number + 1, 0, 1),
    text: strings.year(String(number)),
  }));
}

function monthsOf(from: number, to: number, strings: TimelineLanguage): Unit[] {
  const count = (time: number): number =>
    new Date(time).getUTCFullYear() * 12 + new Date(time).getUTCMonth();
  return range(count(from), count(to) + 1).map((number) => {
    const [start, end] = [monthStart(number), monthStart(number + 1)];
    const last = dayAt(end - MS_PER_DAY);
    const text = strings.shortDate({ precision: 'month', from: dayAt(start), to: last });
    return { number, from: start, to: end, text };
  });
}

/** The first moment of a month counted from the year 0. */
function monthStart(number: number): number {
  return Date.UTC(Math.floor(number / 12), number % 12, 1);
}
