import { barsFigure } from '../export/bars-figure.ts';
import { changeTakeaway } from '../export/breakdown-change.ts';
import { historyTakeaway } from '../export/breakdown-history.ts';
import { peopleTakeaway } from '../export/breakdown-people.ts';
import { breakdownTakeaway, onPaper } from '../export/breakdown.ts';
import { changeFigure } from '../export/change-figure.ts';
import type { Figure } from '../export/shape.ts';
import type { Takeaway } from '../export/takeaway.ts';
import { breakdownLanguages } from '../i18n/breakdown-languages.ts';
import { loadStrings } from '../i18n/load-strings.ts';
import { textIn } from '../i18n/text-in.ts';
import { listsUpTo } from '../model/lists-up-to.ts';
import { selectBreakdownChange } from '../model/select-breakdown-change.ts';
import { selectBreakdownHistory } from '../model/select-breakdown-history.ts';
import { selectBreakdown } from '../model/select-breakdown.ts';
import { selectComparedList } from '../model/select-compared-list.ts';
import { breakdownChangeScene } from '../scenes/breakdown-change.ts';
import { breakdownScene } from '../scenes/breakdown.ts';
import { changeSummary } from '../views/breakdown-change-summary.ts';
import { historySummary } from '../views/breakdown-history.ts';
import { newestNotice } from '../views/breakdown-parts.ts';
import { breakdownSummary } from '../views/breakdown-summary.ts';
import { emptyBreakdown } from '../views/breakdown.ts';
import { changeTable, groupsTable, historyTable } from './breakdown-tables.ts';
import type { ChartRequest } from './chart-request.ts';
import { emptyFacts } from './empty-facts.ts';
import type { Given } from './given.ts';
import type { ChartFacts } from './static-chart.ts';
import type { StaticTable } from './static-table.ts';

/** What differs from view to view. */
interface View {
  readonly sentence: string;
  readonly takeaway: Takeaway;
  readonly table: StaticTable;
  /** With so many rows before the others. */
  rows(width: number, top: number): Figure;
}

/** The facts of `custody-breakdown`. */
export async function staticBreakdown({
  dataset,
  given,
  lang,
  measureText,
}: ChartRequest): Promise<ChartFacts> {
  const strings = await loadStrings(breakdownLanguages, lang);
  const [date, compiler] = [given.text('date'), given.text('compiler')];
  const compareTo = given.text('compare-to');
  const wanted = given.presentation(
    'view',
    ['bars', 'change', 'history', 'people'],
    compareTo ? 'change' : 'bars',
  );
  const sort = given.presentation(
    'sort',
    wanted === 'change' ? ['size', 'name', 'change'] : ['size', 'name'],
    'size',
  );
  const ids = dataset.categories.map(({ id }) => id);
  const selected = given.presentation('selected', ids, '');
  const top = topOf(given);
  const breakdown = selectBreakdown(dataset, { date, compiler });
  if (!breakdown) return emptyFacts(emptyBreakdown(dataset, strings));
  const { list, newest } = breakdown;
  // A day without a list is an error in every view, not only in the one that shows it.
  selectComparedList(listsUpTo(dataset, list), compareTo);

  const changes = { sort, top, showAll: false, selected };
  const options = { ...changes, sort: sort === 'change' ? 'size' : sort } as const;
  const barsRows: View['rows'] = (width, most) => {
    const surroundings = onPaper(strings, width, measureText);
    const scene = breakdownScene(breakdown, { ...options, top: most }, surroundings);
    return { width, ...barsFigure(scene, strings, measureText) };
  };
  const groups = {
    sentence: strings.breakdown.sentence(breakdownSummary(breakdown, strings, false)),
    table: groupsTable(breakdown, options, onPaper(strings, TABLE, measureText)),
    rows: barsRows,
  };
  const bars: View = {
    ...groups,
    takeaway: breakdownTakeaway(breakdown, options, strings, measureText),
  };
  const change = wanted === 'change' ? selectBreakdownChange(dataset, list, compareTo) : undefined;
  const history =
    wanted === 'history'
      ? selectBreakdownHistory(dataset, { newest, chosen: date ? list : undefined })
      : undefined;
  const view: View = change
    ? {
        sentence: strings.breakdown.changeSentence(changeSummary(change, strings)),
        takeaway: await changeTakeaway(change, changes, strings, measureText),
        table: changeTable(change, changes, onPaper(strings, TABLE, measureText)),
        rows: (width, most) => {
          const surroundings = onPaper(strings, width, measureText);
          const scene = breakdownChangeScene(change, { ...changes, top: most }, surroundings);
          return { width, ...changeFigure(change, scene, strings, measureText) };
        },
      }
    : history
      ? {
          sentence: strings.breakdown.historySentence(historySummary(history, strings)),
          takeaway: historyTakeaway(history, options, strings, measureText),
          table: historyTable(history, strings),
          rows: barsRows,
        }
      : wanted === 'people'
        ? { ...groups, takeaway: peopleTakeaway(breakdown, options, strings, measureText) }
        : bars;
  const instead = wanted === 'change' && !change && strings.breakdown.nothingBefore;
  const noNumbers = wanted === 'history' && !history && strings.breakdown.noNumbers;
  const newer = date ? undefined : newestNotice(breakdown, strings);
  return {
    heading: textIn(dataset.title, strings.lang),
    sentence: view.sentence,
    notices: [instead, noNumbers, newer].filter((notice) => typeof notice === 'string'),
    takeaway: view.takeaway,
    draws: true,
    tables: [view.table],
    card: (width, height) => {
      for (let most = MOST_ON_CARD; most > 1; most--) {
        const figure = view.rows(width, most);
        if (figure.height <= height) return figure;
      }
      return view.rows(width, 1);
    },
  };
}

/** A table's words don't depend on its width. */
const TABLE = 700;

/** Rows on a social card, before the others. */
const MOST_ON_CARD = 8;

function topOf(given: Given): number | undefined {
  const text = given.text('top');
  const isNumber = /^[1-9]\d*$/.test(text ?? '');
  const known = isNumber && text ? [text] : ['1', '2', '3 and so on'];
  const top = given.presentation('top', known, '');
  return top === '' ? undefined : Number.parseInt(top);
}
