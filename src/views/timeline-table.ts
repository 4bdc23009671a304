import { html, nothing, type TemplateResult } from 'lit';
import type { TimelineLanguage } from '../i18n/strings.ts';
import { textIn } from '../i18n/text-in.ts';
import { conflictText } from '../i18n/conflict-text.ts';
import type { TimelineList } from '../model/select-timeline-series.ts';
import type { Timeline } from '../model/select-timeline.ts';
import { sourceNames } from './source-names.ts';
import { textInView } from './text-in-view.ts';

/** A page with more rows than these is of no use to anybody; the file to download has them all. */
const MOST_ROWS = 1000;

/**
 * Every list shown, newest first, and what the line and the compilers mean. Roles are written out: at narrow width the
 * rows are no table for the style sheet any more.
 */
export function timelineTable(timeline: Timeline, strings: TimelineLanguage): TemplateResult {
  const { charts, common } = strings;
  const several = timeline.series.length > 1;
  const rows = timeline.lists.slice(-MOST_ROWS).reverse();
  const head = (text: string, className = ''): TemplateResult =>
    html`<th scope="col" role="columnheader" class=${className}>${text}</th>`;
  return html`<table role="table" class="lists">
      <caption>
        ${charts.table}
      </caption>
      <thead>
        <tr role="row">
          ${head(charts.date)}${head(charts.people, 'number')}${head(
            strings.timeline.change,
            'number',
          )}${several ? head(common.compiler, 'wide') : nothing}${head(charts.note, 'wide')}${head(
            charts.source,
            'wide',
          )}
        </tr>
      </thead>
      <tbody>
        ${rows.map((list) => rowView(list, several, strings))}
      </tbody>
    </table>
    ${
      rows.length < timeline.lists.length
        ? html`<p class="source">
            ${strings.timeline.newestOf(rows.length, timeline.lists.length)}
          </p>`
        : nothing
    }
    <p class="source">${strings.timeline.method}</p>
    ${timeline.series.map(({ compiler }) =>
      compiler.definition
        ? html`<p class="source">
            ${textInView(textIn(compiler.name, strings.lang))}:
            ${textInView(textIn(compiler.definition, strings.lang))}
            ${sourceNames(compiler.sources ?? [], strings)}
          </p>`
        : nothing,
    )}`;
}

function rowView(
  { count, before }: TimelineList,
  several: boolean,
  strings: TimelineLanguage,
): TemplateResult {
  const { id, date, quantity, compiler, note, conflict, sources } = count;
  const others = conflictText(count, strings);
  return html`<tr role="row" data-id=${id}>
    <th scope="row" role="rowheader">${strings.shortDate(date)}</th>
    <td role="cell" class="number">${strings.quantity(quantity)}</td>
    <td role="cell" class="number">
      ${before ? strings.charts.difference(before.difference) : nothing}
    </td>
    ${
      several
        ? html`<td role="cell" class="wide">
            ${textInView(textIn(compiler.short, strings.lang))}
          </td>`
        : nothing
    }
    <td role="cell" class="wide">
      ${note ? html`${textInView(textIn(note, strings.lang))} ` : nothing}
      ${others ? html`${others} ` : nothing}
      ${conflict ? textInView(textIn(conflict.reason, strings.lang)) : nothing}
    </td>
    <td role="cell" class="wide">${sourceNames(sources, strings)}</td>
  </tr>`;
}
