import { html, nothing, svg, type TemplateResult } from 'lit';
import type { Bar } from '../scenes/bar.ts';
import type { BarsLayout } from '../scenes/bars-layout.ts';
import type { BarRow, BreakdownScene } from '../scenes/breakdown.ts';
import type { BreakdownContext } from './breakdown-context.ts';
import { sortHeader } from './sort-header.ts';
import { textInView } from './text-in-view.ts';
import { watermark } from './watermark.ts';

/** Px of a bar's height and between it and the next column; the scene reckons with the same. */
const [HEIGHT, GAP] = [14, 12];

/** Where the two strokes of an open end stand beyond the bar, and how wide they are, in px. */
const OPEN_STROKES = [3, 8];
const STROKE = 3;

/** The rows as a table: label, people, share. A bar repeats its number, so that only the number is spoken. */
export function barsView(
  { layout, rows }: BreakdownScene,
  context: BreakdownContext,
): TemplateResult {
  const { dataset, strings, onSelect } = context;
  const { charts, common, breakdown } = strings;
  const withShares = layout.shareWidth > 0;
  const marked = rows.some(({ selected }) => selected);
  return html`<table class="bars ${layout.labels} ${marked ? 'marked' : ''}">
      ${columnsView(layout)}
      <thead>
        <tr>
          ${sortHeader(breakdown.category, { sort: 'name', order: 'ascending' }, context)}
          ${sortHeader(charts.people, { sort: 'size', order: 'descending' }, context)}
          ${withShares ? html`<th scope="col" class="number">${charts.share}</th>` : nothing}
        </tr>
      </thead>
      <tbody id="rows" @pointerup=${onSelect}>
        ${rows.map((row) => rowView(row, layout, withShares))}
      </tbody>
    </table>
    ${dataset.synthetic ? watermark(common.synthetic) : nothing}`;
}

function columnsView({
  labels,
  labelWidth,
  barWidth,
  valueWidth,
  shareWidth,
}: BarsLayout): TemplateResult {
  const [first, second] =
    labels === 'side'
      ? [labelWidth + GAP, barWidth + GAP + valueWidth]
      : [barWidth, GAP + valueWidth];
  return html`<colgroup>
    <col width=${first} />
    <col width=${second} />
    ${shareWidth > 0 ? html`<col width=${GAP + shareWidth} />` : nothing}
  </colgroup>`;
}

function rowView(
  row: BarRow,
  { labels, barWidth }: BarsLayout,
  withShares: boolean,
): TemplateResult {
  const bar = barView(row, barWidth);
  const side = labels === 'side';
  return html`<tr
    class="${row.kind} ${row.selected ? 'selected' : ''} numbers-${Math.min(row.numberLines, 3)}"
    data-id=${row.id ?? nothing}
    aria-current=${row.selected ? 'true' : nothing}
  >
    <th scope="row">
      <div class="label ${row.cut ? 'cut' : ''}">${textInView(row.label)}</div>
      ${side ? nothing : bar}
    </th>
    <td class="number">
      ${
        side
          ? html`<div class="measured">${bar}<span class="value">${row.value}</span></div>`
          : html`<span class="value">${row.value}</span>`
      }
    </td>
    ${withShares ? html`<td class="number share">${row.share}</td>` : nothing}
  </tr>`;
}

function barView({ bar, hatch }: BarRow, width: number): TemplateResult {
  return html`<svg class="bar" width=${width} height=${HEIGHT} aria-hidden="true">
    ${bar ? marksView(bar, hatch) : nothing}
  </svg>`;
}

function marksView(
  { kind, length, uncertain, open }: Bar,
  hatch: string | undefined,
): TemplateResult {
  const [from, to] = uncertain ?? [0, 0];
  return svg`${
    length > 0 ? svg`<rect class=${kind} width=${length} height=${HEIGHT}></rect>` : nothing
  }${
    to > from
      ? svg`<rect class="uncertain" x=${from} y="0.5" width=${to - from} height=${HEIGHT - 1}></rect>`
      : nothing
  }${hatch ? svg`<path class="hatch" d=${hatch}></path>` : nothing}${
    open
      ? OPEN_STROKES.map(
          (gap) =>
            svg`<rect class=${kind} x=${length + gap} width=${STROKE} height=${HEIGHT}></rect>`,
        )
      : nothing
  }`;
}
