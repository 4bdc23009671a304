import type { Dataset, DeathTotal } from './dataset.ts';
import { parsePartialDate } from './partial-date.ts';
import { placeInPeriod, type Period } from './period.ts';

/** The totals that count one thing by one means, oldest first; two measures are never one series. */
export interface DeathMeasure {
  readonly id: string;
  readonly totals: readonly DeathTotal[];
}

/** What bodies give as totals of deaths, by year. */
export interface DeathYears {
  /** Every total, by measure: the measures with the most whole years first, then the newest. */
  readonly totals: readonly DeathTotal[];
  /** The measures that tell of now: somebody stands behind them, and they reach into the newest five years. */
  readonly measures: readonly DeathMeasure[];
  /** The years of these measures, oldest first. */
  readonly years: readonly string[];
  /**
   * The exact totals for the newest whole year that has one, of measures given for more than one whole year: what is
   * counted once, such as deaths after beatings in one year's report, is no year's total. Empty where there is none.
   */
  readonly newest: readonly DeathTotal[];
}

const RECENT_YEARS = 5;

/** The yearly totals of a period, each measure by itself. */
export function selectDeathYears({ deathTotals }: Dataset, period: Period): DeathYears {
  const inView = deathTotals.filter(
    ({ year }) => placeInPeriod(parsePartialDate(year), period) !== 'outside',
  );
  const ids = [...new Set(inView.map(({ measure }) => measure))];
  const measures = ids.map((id): DeathMeasure => ({
    id,
    totals: inView.filter(({ measure }) => measure === id),
  }));
  measures.sort(
    (a, b) => wholeYears(b) - wholeYears(a) || Number(newestYear(b)) - Number(newestYear(a)),
  );
  const since = Number(inView.at(-1)?.year) - RECENT_YEARS;
  const recent = measures.filter(
    (measure) =>
      Number(newestYear(measure)) > since && measure.totals.some(({ alleged }) => !alleged),
  );
  const shown = recent.length > 0 ? recent : measures;
  const yearly = (id: string): boolean =>
    deathTotals.filter((total) => total.measure === id && isWhole(total)).length > 1;
  const exact = inView.filter(
    (total) => isWhole(total) && total.quantity.qualifier === 'exact' && yearly(total.measure),
  );
  const newest = exact.at(-1)?.year;
  return {
    totals: measures.flatMap(({ totals }) => totals),
    measures: shown,
    years: [...new Set(shown.flatMap(({ totals }) => totals.map(({ year }) => year)))].sort(),
    newest: exact.filter(({ year }) => year === newest),
  };
}

function isWhole({ partialYear, alleged }: DeathTotal): boolean {
  return !partialYear && !alleged;
}

function wholeYears({ totals }: DeathMeasure): number {
  return totals.filter(isWhole).length;
}

function newestYear({ totals }: DeathMeasure): string | undefined {
  return totals.at(-1)?.year;
}
