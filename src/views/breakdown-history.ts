import { html, nothing, svg, type TemplateResult } from 'lit';
import type { HistorySummary } from '../i18n/breakdown-strings.ts';
import type { BreakdownLanguage } from '../i18n/strings.ts';
import { textIn } from '../i18n/text-in.ts';
import type { Breakdown } from '../model/select-breakdown.ts';
import type { BreakdownHistory } from '../model/select-breakdown-history.ts';
import type { HistoryPanel, HistoryScene } from '../scenes/breakdown-history.ts';
import type { BreakdownContext } from './breakdown-context.ts';
import { foldView, measureView } from './breakdown-parts.ts';
import { labelInSentence } from './breakdown-summary.ts';
import type { Drawing } from './drawing.ts';
import { textInView } from './text-in-view.ts';
import { watermark } from './watermark.ts';

/** A small drawing for each category; every number stands in the table behind "More". */
export function historyDrawing(
  breakdown: Breakdown,
  history: BreakdownHistory,
  scene: HistoryScene,
  context: BreakdownContext,
): Drawing {
  const { dataset, strings, chosen, onShowAll } = context;
  return {
    state: 'ready',
    heading: textIn(dataset.title, strings.lang),
    measure: measureView(history.last, strings),
    sentence: strings.breakdown.historySentence(historySummary(history, strings)),
    picture: panelsView(scene, context),
    below: html`${foldView(scene, strings, onShowAll)}`,
    howTo: strings.breakdown.historyHowTo,
    table: historyTable(history, strings),
    sources: [...new Set(history.lists.flatMap(({ sources }) => sources))],
    newest: chosen ? undefined : breakdown.newest.date,
  };
}

/** The facts of the sentence about all lists. */
export function historySummary(
  { lists, last, largest, series }: BreakdownHistory,
  strings: BreakdownLanguage,
): HistorySummary {
  const leader = series.find(({ category }) => category === largest);
  const [first] = leader?.points ?? [];
  return {
    lists: lists.length,
    date: last.date,
    partly: lists.some(({ groupsComplete }) => !groupsComplete),
    largest: leader &&
      first && {
        label: labelInSentence(leader.category, strings),
        last: leader.last.quantity,
        first:
          first === leader.last
            ? undefined
            : {
                date: first.list.date,
                quantity: first.quantity,
                difference: leader.difference,
              },
      },
  };
}

function panelsView(
  scene: HistoryScene,
  { dataset, strings, onSelect }: BreakdownContext,
): TemplateResult {
  const { columns, panels } = scene;
  const marked = panels.some(({ selected }) => selected);
  return html`<ul
      id="rows"
      class="panels columns-${columns} ${marked ? 'marked' : ''}"
      @pointerup=${onSelect}
    >
      ${panels.map(
        (panel) =>
          html`<li
            class=${panel.selected ? 'selected' : nothing}
            data-id=${panel.id}
            aria-current=${panel.selected ? 'true' : nothing}
          >
            <div class="title ${panel.date ? 'former' : ''}">
              <div class="label">${textInView(panel.label)}</div>
              <div class="last">
                <span class="value">${panel.value}</span>${
                  panel.date ? html` <span class="date">(${panel.date})</span>` : nothing
                }
              </div>
            </div>
            ${panelView(panel, scene)}
          </li>`,
      )}
    </ul>
    ${dataset.synthetic ? watermark(strings.common.synthetic) : nothing}`;
}

function panelView(
  { path, marks, first }: HistoryPanel,
  { panelWidth, panelHeight, bottom, grid, years, ticks }: HistoryScene,
): TemplateResult {
  const [from, to] = years;
  return html`<svg class="panel" width=${panelWidth} height=${panelHeight} aria-hidden="true">
    ${grid.map(
      ({ y, text }) =>
        svg`<line class=${y === bottom ? 'zero' : 'grid'} x2=${panelWidth} y1=${y} y2=${y}></line>${
          first && text ? svg`<text class="muted" y=${y - 4}>${text}</text>` : nothing
        }`,
    )}
    ${ticks.map((x) => svg`<line class="tick" x1=${x} x2=${x} y1=${bottom} y2=${bottom + 4}></line>`)}
    <text class="muted" y=${bottom + 18}>${from}</text>
    ${to ? svg`<text class="muted" x=${panelWidth} y=${bottom + 18} text-anchor="end">${to}</text>` : nothing}
    <path class="line" d=${path}></path>
    ${marks.map(
      ({ x, y, exact }, i) =>
        svg`<circle class="${exact ? 'point' : 'point inexact'}" cx=${x} cy=${y} r=${i === marks.length - 1 ? 3 : 2}></circle>`,
    )}
  </svg>`;
}

/** Every number, by category and list. */
function historyTable({ series }: BreakdownHistory, strings: BreakdownLanguage): TemplateResult {
  const { charts, breakdown, lang } = strings;
  return html`<table>
    <caption>
      ${breakdown.historyTable}
    </caption>
    <thead>
      <tr>
        <th scope="col">${breakdown.category}</th>
        <th scope="col">${charts.date}</th>
        <th scope="col" class="number">${charts.people}</th>
      </tr>
    </thead>
    ${series.map(
      ({ category, points }) =>
        html`<tbody>
          ${[...points].reverse().map(
            ({ list, quantity }, i) =>
              html`<tr>
                ${
                  i === 0
                    ? html`<th scope="rowgroup" rowspan=${points.length}>
                        ${textInView(textIn(category.label, lang))}
                      </th>`
                    : nothing
                }
                <td>${strings.shortDate(list.date)}</td>
                <td class="number">${strings.quantity(quantity)}</td>
              </tr>`,
          )}
        </tbody>`,
    )}
  </table>`;
}
