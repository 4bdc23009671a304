import { html, nothing, type TemplateResult } from 'lit';
import type { DeathsMapLanguage } from '../i18n/strings.ts';
import { textIn } from '../i18n/text-in.ts';
import type { DeathTotal } from '../model/dataset.ts';
import type { DeathMeasure, DeathYears } from '../model/select-death-years.ts';
import { quantityMark } from './quantity-mark.ts';
import { sourceView } from './sources-view.ts';
import { textInView } from './text-in-view.ts';

/** The totals of the years, each measure in its own row: side by side where there is room, else one under another. */
export function yearsView(
  years: DeathYears,
  leftOut: number,
  width: number,
  strings: DeathsMapLanguage,
): TemplateResult | typeof nothing {
  if (years.measures.length === 0) return nothing;
  const { deathsMap } = strings;
  const further = years.totals.length - years.measures.flatMap(({ totals }) => totals).length;
  const sideBySide = width >= 480 + 66 * years.years.length;
  return html`<section class="years">
    <p class="class-head" id="years">${deathsMap.years}</p>
    <p class="years-note">${deathsMap.yearsMeans}</p>
    ${sideBySide ? rowsView(years, strings) : groupsView(years, width >= 480, strings)}
    ${further > 0 ? html`<p class="account">${deathsMap.totalsInTable(further)}</p>` : nothing}
    ${leftOut > 0 ? html`<p class="account">${deathsMap.totalsLeftOut(leftOut)}</p>` : nothing}
  </section>`;
}

function rowsView({ years, measures }: DeathYears, strings: DeathsMapLanguage): TemplateResult {
  return html`<table class="by-year" aria-labelledby="years">
    <thead>
      <tr>
        <th scope="col">${strings.deathsMap.whoCounts}</th>
        ${years.map((year) => html`<th scope="col" class="number">${strings.year(year)}</th>`)}
      </tr>
    </thead>
    <tbody>
      ${measures.map(
        (measure) =>
          html`<tr>
            <th scope="row">${whoView(measure, strings)}</th>
            ${years.map((year) => html`<td class="number">${valuesView(measure, year, strings)}</td>`)}
          </tr>`,
      )}
    </tbody>
  </table>`;
}

/** Each measure as a group of rows, one a year; `beside` who counts, or under it. */
function groupsView(
  { measures }: DeathYears,
  beside: boolean,
  strings: DeathsMapLanguage,
): TemplateResult {
  const valueCells = (measure: DeathMeasure, year: string): TemplateResult =>
    html`<th scope="row">${strings.year(year)}</th>
      <td>${valuesView(measure, year, strings)}</td>`;
  return html`<table class="by-year grouped" aria-labelledby="years">
    ${measures.map((measure) => {
      const years = yearsOf(measure);
      const who = whoView(measure, strings);
      return beside
        ? html`<tbody>
            ${years.map(
              (year, i) =>
                html`<tr>
                  ${i === 0 ? html`<th scope="rowgroup" rowspan=${years.length}>${who}</th>` : nothing}
                  ${valueCells(measure, year)}
                </tr>`,
            )}
          </tbody>`
        : html`<tbody>
            <tr>
              <th scope="rowgroup" colspan="2">${who}</th>
            </tr>
            ${years.map(
              (year) =>
                html`<tr>
                  ${valueCells(measure, year)}
                </tr>`,
            )}
          </tbody>`;
    })}
  </table>`;
}

function valuesView(
  { totals }: DeathMeasure,
  year: string,
  strings: DeathsMapLanguage,
): TemplateResult {
  return html`${totals
    .filter((total) => total.year === year)
    .map((total) => {
      const { before, number, after } = strings.quantityParts(total.quantity);
      const flags = [
        ...(total.partialYear ? [strings.common.partialYear] : []),
        ...(total.alleged ? [strings.common.alleged] : []),
      ];
      const word = 'value' in total.quantity ? '' : ' word';
      return html`<span class="year-value"
        >${before ? html`<span class="year-qualifier">${before}</span>` : nothing}<span
          class="year-number${word}"
          >${number}</span
        >${after ? html`<span class="year-after">${after}</span>` : nothing}
        ${quantityMark(total.quantity)}${
          flags.length > 0
            ? html`<span class="year-flag"> ${flags.join(strings.separators.comma)}</span>`
            : nothing
        }</span
      >`;
    })}`;
}

/** Who counts what; by year where one measure's words changed. */
function whoView({ totals }: DeathMeasure, strings: DeathsMapLanguage): TemplateResult {
  const said = new Map<string, DeathTotal[]>();
  for (const total of totals) {
    const key = [total.saidBy, total.scope].map((text) => textIn(text, strings.lang).text).join();
    said.set(key, [...(said.get(key) ?? []), total]);
  }
  return html`${[...said.values()].map((same) => {
    const [total] = same;
    if (!total) return nothing;
    const years =
      said.size > 1
        ? `${same.map(({ year }) => strings.year(year)).join(strings.separators.comma)}: `
        : '';
    return html`<span class="who">${years}${textInView(textIn(total.saidBy, strings.lang))}</span>
      <span class="scope">${textInView(textIn(total.scope, strings.lang))}</span>`;
  })}`;
}

function yearsOf({ totals }: DeathMeasure): string[] {
  return [...new Set(totals.map(({ year }) => year))];
}

/** Every total with its note and its sources, and why others are left out. */
export function totalsTable(
  totals: readonly DeathTotal[],
  leftOut: readonly { readonly id: string; readonly reason: DeathTotal['scope'] }[],
  strings: DeathsMapLanguage,
): TemplateResult {
  const { deathsMap, charts, common } = strings;
  return html`<table>
      <caption>
        ${deathsMap.yearsTable}
      </caption>
      <thead>
        <tr>
          <th scope="col">${deathsMap.year}</th>
          <th scope="col" class="number">${charts.people}</th>
          <th scope="col">${deathsMap.whoCounts}</th>
          <th scope="col">${charts.note}</th>
          <th scope="col">${common.sources}</th>
        </tr>
      </thead>
      <tbody>
        ${totals.map(
          (total) =>
            html`<tr>
              <th scope="row">${strings.year(total.year)}</th>
              <td class="number">${strings.quantity(total.quantity)}</td>
              <td>${textInView(textIn(total.saidBy, strings.lang))}</td>
              <td>${total.note ? textInView(textIn(total.note, strings.lang)) : nothing}</td>
              <td>
                ${total.sources.map((source) => html`<span class="line">${sourceView(source, strings)}</span>`)}
              </td>
            </tr>`,
        )}
      </tbody>
    </table>
    ${
      leftOut.length > 0
        ? html`<p class="caption">${deathsMap.leftOutTable}</p>
            <ul class="sources">
              ${leftOut.map(({ reason }) => html`<li>${textInView(textIn(reason, strings.lang))}</li>`)}
            </ul>`
        : nothing
    }`;
}
