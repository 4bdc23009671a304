import { html, nothing, svg, type TemplateResult } from 'lit';
import { textIn } from '../i18n/text-in.ts';
import type { Breakdown } from '../model/select-breakdown.ts';
import type { BreakdownChange } from '../model/select-breakdown-change.ts';
import type { ChangeRow, ChangeScene, Dumbbell, DumbbellEnd } from '../scenes/breakdown-change.ts';
import type { RowsLayout } from '../scenes/rows-layout.ts';
import { changeSummary } from './breakdown-change-summary.ts';
import type { BreakdownContext } from './breakdown-context.ts';
import { foldView, measureView, newestNotice, remarksView } from './breakdown-parts.ts';
import type { Drawing } from './drawing.ts';
import { renamedNames } from './renamed-names.ts';
import { sortHeader } from './sort-header.ts';
import { textInView } from './text-in-view.ts';
import { watermark } from './watermark.ts';

/** Px of a mark's height and between two columns; the scene reckons with the same. */
const [HEIGHT, GAP] = [14, 12];

/** Radii of then and now; the scene reckons with the same. */
const [THEN, NOW] = [5, 3.5];

/** The categories of two lists as a table with dumbbells. */
export function changeDrawing(
  breakdown: Breakdown,
  change: BreakdownChange,
  scene: ChangeScene,
  context: BreakdownContext,
): Drawing {
  const { dataset, strings, chosen, onShowAll } = context;
  const { from, to } = change;
  const notice = chosen ? undefined : newestNotice(breakdown, strings);
  const isRenamed = scene.rows.some(({ renamed }) => renamed);
  return {
    state: 'ready',
    heading: textIn(dataset.title, strings.lang),
    measure: measureView(to, strings),
    sentence: strings.breakdown.changeSentence(changeSummary(change, strings)),
    notices: notice === undefined ? [] : [notice],
    picture: tableView(change, scene, context),
    below: html`${foldView(scene, strings, onShowAll)}${
      isRenamed ? html`<p class="remark">* ${strings.breakdown.renamed}</p>` : nothing
    }${remarksView(to, strings)}`,
    howTo: strings.breakdown.changeHowTo(from.date, to.date),
    table: renamedNames(change, strings),
    sources: [...new Set([...to.sources, ...from.sources])],
    newest: chosen ? undefined : breakdown.newest.date,
  };
}

function tableView(
  { from, to }: BreakdownChange,
  { layout, rows }: ChangeScene,
  context: BreakdownContext,
): TemplateResult {
  const { dataset, strings, onSelect } = context;
  const { breakdown, common } = strings;
  const marked = rows.some(({ selected }) => selected);
  return html`<table class="bars change ${layout.labels} ${marked ? 'marked' : ''}">
      ${columnsView(layout)}
      <thead>
        <tr>
          ${sortHeader(breakdown.category, { sort: 'name', order: 'ascending' }, context)}
          <th scope="col" class="number">
            <span class="then-header">${ringKey()} ${strings.shortDate(from.date)}</span>
          </th>
          ${sortHeader(
            html`${discKey()} ${strings.shortDate(to.date)}`,
            { sort: 'size', order: 'descending' },
            context,
          )}
          ${sortHeader(breakdown.change, { sort: 'change', order: 'descending' }, context)}
        </tr>
      </thead>
      <tbody id="rows" @pointerup=${onSelect}>
        ${rows.map((row) => rowView(row, layout))}
      </tbody>
    </table>
    ${dataset.synthetic ? watermark(common.synthetic) : nothing}`;
}

function columnsView({
  labels,
  labelWidth,
  plotWidth,
  numberWidths: [then = 0, now = 0, change = 0],
}: RowsLayout): TemplateResult {
  const [first, second] =
    labels === 'side' ? [labelWidth + GAP, plotWidth + GAP + then] : [plotWidth, GAP + then];
  return html`<colgroup>
    <col width=${first} />
    <col width=${second} />
    <col width=${GAP + now} />
    <col width=${GAP + change} />
  </colgroup>`;
}

function rowView(row: ChangeRow, { labels, plotWidth }: RowsLayout): TemplateResult {
  const side = labels === 'side';
  const marks = row.marks ? dumbbellView(row.marks, plotWidth) : html`<span></span>`;
  const then = html`<span class="then">${row.then}</span>`;
  return html`<tr
    class="${row.kind} ${row.selected ? 'selected' : ''} numbers-${Math.min(row.numberLines, 3)}"
    data-id=${row.id ?? nothing}
    aria-current=${row.selected ? 'true' : nothing}
  >
    <th scope="row">
      <div class="label ${row.cut ? 'cut' : ''}">
        ${textInView(row.label)}${row.renamed ? html` <span class="star">*</span>` : nothing}
      </div>
      ${side ? nothing : marks}
    </th>
    <td class="number">${side ? html`<div class="measured">${marks}${then}</div>` : then}</td>
    <td class="number value">${row.now}</td>
    <td class="number difference ${row.isChange ? '' : 'same'}">${row.difference}</td>
  </tr>`;
}

function dumbbellView({ then, now, line }: Dumbbell, width: number): TemplateResult {
  const middle = HEIGHT / 2;
  const circle = (end: DumbbellEnd, name: string, r: number): TemplateResult =>
    svg`<circle class="${name} ${end.exact ? '' : 'inexact'}" cx=${end.x} cy=${middle} r=${r}></circle>`;
  return html`<svg class="bar" width=${width} height=${HEIGHT} aria-hidden="true">
    <line class="rule" x2=${width} y1=${middle} y2=${middle}></line>
    ${line ? svg`<line class="between" x1=${line[0]} x2=${line[1]} y1=${middle} y2=${middle}></line>` : nothing}
    ${then ? circle(then, 'ring', THEN) : nothing}${now ? circle(now, 'disc', NOW) : nothing}
  </svg>`;
}

/** The mark of a column in its header. */
function ringKey(): TemplateResult {
  return html`<svg class="key" width="12" height="12" aria-hidden="true">
    <circle class="ring" cx="6" cy="6" r=${THEN}></circle>
  </svg>`;
}

function discKey(): TemplateResult {
  return html`<svg class="key" width="8" height="12" aria-hidden="true">
    <circle class="disc" cx="4" cy="6" r=${NOW}></circle>
  </svg>`;
}
