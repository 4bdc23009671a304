import { html, nothing, type TemplateResult } from 'lit';
import type { PeopleMarks } from '../i18n/breakdown-strings.ts';
import { textIn } from '../i18n/text-in.ts';
import type { Breakdown } from '../model/select-breakdown.ts';
import type { PeopleRow, PeopleScene } from '../scenes/breakdown-people.ts';
import type { UnitMarks } from '../scenes/unit-marks.ts';
import { breakdownNames } from './breakdown-names.ts';
import type { BreakdownContext } from './breakdown-context.ts';
import { foldView, measureView, newestNotice, remarksView } from './breakdown-parts.ts';
import { breakdownSummary } from './breakdown-summary.ts';
import type { Drawing } from './drawing.ts';
import { sortHeader } from './sort-header.ts';
import { textInView } from './text-in-view.ts';
import { watermark } from './watermark.ts';

/** Px between two columns; the scene reckons with the same. */
const GAP = 12;

/** The people of a list, a mark each, in a table that says how many they are. */
export function peopleDrawing(
  breakdown: Breakdown,
  scene: PeopleScene,
  context: BreakdownContext,
): Drawing {
  const { dataset, strings, chosen, old, onShowAll } = context;
  const { list, newest } = breakdown;
  const summary = breakdownSummary(breakdown, strings, !chosen && old && list === newest);
  const notice = chosen ? undefined : newestNotice(breakdown, strings);
  return {
    state: 'ready',
    heading: textIn(dataset.title, strings.lang),
    measure: measureView(list, strings),
    sentence: strings.breakdown.sentence(summary),
    notices: notice === undefined ? [] : [notice],
    picture: tableView(scene, context),
    below: html`${foldView(scene, strings, onShowAll)}${remarksView(list, strings)}`,
    howTo: strings.breakdown.peopleHowTo(peopleMarks(scene)),
    table: breakdownNames(breakdown, scene, strings),
    sources: list.sources,
    newest: chosen ? undefined : newest.date,
  };
}

/** What kinds of marks are drawn. */
export function peopleMarks({ unit, rows }: PeopleScene): PeopleMarks {
  return {
    unit,
    rest: rows.some(({ kind }) => kind === 'rest'),
    possible: rows.some(({ kind, marks }) => kind !== 'rest' && marks.hollow !== ''),
  };
}

function tableView({ layout, rows }: PeopleScene, context: BreakdownContext): TemplateResult {
  const { dataset, strings, onSelect } = context;
  const { breakdown, charts, common } = strings;
  const { labels, labelWidth, plotWidth, numberWidths } = layout;
  const side = labels === 'side';
  const [value = 0] = numberWidths;
  const [first, second] = side
    ? [labelWidth + GAP, value + GAP + plotWidth]
    : [plotWidth, GAP + value];
  // Beside the label the numbers stand before the marks: the header is held over them.
  const spacer = html`<svg width=${plotWidth} height="1" aria-hidden="true"></svg>`;
  const marked = rows.some(({ selected }) => selected);
  return html`<table class="bars people ${labels} ${marked ? 'marked' : ''}">
      <colgroup>
        <col width=${first} />
        <col width=${second} />
      </colgroup>
      <thead>
        <tr>
          ${sortHeader(breakdown.category, { sort: 'name', order: 'ascending' }, context)}
          ${sortHeader(charts.people, { sort: 'size', order: 'descending' }, context, side ? spacer : nothing)}
        </tr>
      </thead>
      <tbody id="rows" @pointerup=${onSelect}>
        ${rows.map((row) => rowView(row, side, plotWidth))}
      </tbody>
    </table>
    ${dataset.synthetic ? watermark(common.synthetic) : nothing}`;
}

function rowView(row: PeopleRow, side: boolean, plotWidth: number): TemplateResult {
  const { marks } = row;
  return html`<tr
    class="${row.kind} ${row.selected ? 'selected' : ''}"
    data-id=${row.id ?? nothing}
    aria-current=${row.selected ? 'true' : nothing}
  >
    <th scope="row">
      <div class="label ${row.cut ? 'cut' : ''}">${textInView(row.label)}</div>
      ${side ? nothing : marksView(marks, marks.width)}
    </th>
    <td class="number">
      <span class="value">${row.value}</span>${side ? marksView(marks, plotWidth) : nothing}
    </td>
  </tr>`;
}

function marksView(
  { height, size, solid, hollow, crosses }: UnitMarks,
  width: number,
): TemplateResult {
  return html`<svg class="marks" width=${width} height=${height} aria-hidden="true">
    <path class="one" stroke-width=${size} d=${solid}></path>
    <path class="open" d=${hollow}></path>
    <path class="open" d=${crosses}></path>
  </svg>`;
}
