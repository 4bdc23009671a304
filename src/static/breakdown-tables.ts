import type { BreakdownLanguage } from '../i18n/strings.ts';
import { textIn } from '../i18n/text-in.ts';
import type { BreakdownChange } from '../model/select-breakdown-change.ts';
import type { BreakdownHistory } from '../model/select-breakdown-history.ts';
import type { Breakdown } from '../model/select-breakdown.ts';
import { breakdownChangeScene, type ChangeOptions } from '../scenes/breakdown-change.ts';
import {
  breakdownRows,
  type BreakdownOptions,
  type BreakdownSurroundings,
} from '../scenes/breakdown-rows.ts';
import { listRemarks } from '../export/list-remarks.ts';
import type { StaticTable } from './static-table.ts';

/** The categories of one list. */
export function groupsTable(
  breakdown: Breakdown,
  options: BreakdownOptions,
  surroundings: BreakdownSurroundings,
): StaticTable {
  const { strings } = surroundings;
  const rows = breakdownRows(breakdown, options, surroundings);
  return {
    caption: strings.charts.table,
    columns: [
      { text: strings.breakdown.category },
      { text: strings.charts.people, numeric: true },
      { text: strings.charts.share, numeric: true },
    ],
    rows: rows.map(({ label, value, share }) => [label.text, value, share]),
    notes: listRemarks(breakdown.list, strings),
  };
}

/** The categories of two lists. */
export function changeTable(
  change: BreakdownChange,
  options: ChangeOptions,
  surroundings: BreakdownSurroundings,
): StaticTable {
  const { strings } = surroundings;
  const { rows } = breakdownChangeScene(change, options, surroundings);
  const isRenamed = rows.some(({ renamed }) => renamed);
  return {
    caption: strings.charts.table,
    columns: [
      { text: strings.breakdown.category },
      { text: strings.shortDate(change.from.date), numeric: true },
      { text: strings.shortDate(change.to.date), numeric: true },
      { text: strings.breakdown.change, numeric: true },
    ],
    rows: rows.map(({ label, renamed, then, now, difference }) => [
      renamed ? `${label.text} *` : label.text,
      then,
      now,
      difference,
    ]),
    notes: [
      ...(isRenamed ? [`* ${strings.breakdown.renamed}`] : []),
      ...listRemarks(change.to, strings),
    ],
  };
}

/** Every number, by category and list. */
export function historyTable(
  { series }: BreakdownHistory,
  strings: BreakdownLanguage,
): StaticTable {
  const { charts, breakdown, lang } = strings;
  return {
    caption: breakdown.historyTable,
    columns: [
      { text: breakdown.category },
      { text: charts.date },
      { text: charts.people, numeric: true },
    ],
    rows: series.flatMap(({ category, points }) =>
      [...points]
        .reverse()
        .map(({ list, quantity }) => [
          textIn(category.label, lang).text,
          strings.shortDate(list.date),
          strings.quantity(quantity),
        ]),
    ),
  };
}
